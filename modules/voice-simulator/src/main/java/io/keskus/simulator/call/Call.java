package io.keskus.simulator.call;

import io.keskus.simulator.audio.Dtmf;
import io.keskus.simulator.audio.Line;
import io.keskus.simulator.audio.Playing;
import io.keskus.simulator.audio.Port;
import io.keskus.simulator.twiml.Document;
import io.keskus.simulator.webhook.Hook;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One leg at the carrier, from its first ring to its end. */
public final class Call {

    private final Exchange exchange;
    private final Route route;
    private final String sid = Sids.next("CA");
    private final CallTimes times;
    private final Timeline timeline;
    private final StatusReports reports = new StatusReports(this);
    private final Map<String, String> clientParameters = new LinkedHashMap<>();
    private final Performing performing = new Performing(this);
    private final Handset handset;
    private final Port port;
    private CallStatus status = CallStatus.QUEUED;
    private String hungUpBy = "";
    private String fallbackUrl = "";
    private String fallbackMethod = "POST";

    Call(Exchange exchange, Route route, Script script) {
        this.exchange = exchange;
        this.route = route;
        this.times = new CallTimes(exchange.now());
        this.timeline = new Timeline(times.created());
        this.port = exchange.switchboard().port();
        this.handset = new Handset(this, script, exchange.timers());
        Notes.dialled(this);
    }

    // ---- what it is

    public String sid() {
        return sid;
    }

    public String accountSid() {
        return route.accountSid();
    }

    public String from() {
        return route.from();
    }

    public String to() {
        return route.to();
    }

    public Direction direction() {
        return route.direction();
    }

    public String parentSid() {
        return route.parentSid();
    }

    public String numberSid() {
        return route.numberSid();
    }

    public CallStatus status() {
        return status;
    }

    public Instant created() {
        return times.created();
    }

    public Instant updated() {
        return times.updated();
    }

    /** When it was answered, if it was. */
    public Optional<Instant> answeredAt() {
        return times.answered();
    }

    /** When it ended, if it has. */
    public Optional<Instant> endedAt() {
        return times.ended();
    }

    /** caller, callee, twiml, rest, other-party, conference, time-limit, error or carrier; empty while it lives. */
    public String hungUpBy() {
        return hungUpBy;
    }

    /** What this leg heard and did. */
    public Timeline timeline() {
        return timeline;
    }

    /** Whole seconds from answer to end, begun ones counted; 0 when it was never answered or still lives. */
    public long durationSeconds() {
        return times.seconds();
    }

    /** Whole minutes that are billed: every begun one, at least one when it was answered. */
    public long billedMinutes() {
        return times.minutes();
    }

    /** Gives this leg the sound of a phone; a line that it had before hears no more. */
    public void attach(Line line) {
        port.attach(line);
    }

    /** Takes the line away; this leg is silent again. The end of the call does that too. */
    public void detach() {
        port.detach();
    }

    /** Says who uses the phone of this leg, where it was placed by the phone's user. */
    public void usedBy(Phone phone) {
        handset.usedBy(phone);
    }

    // ---- how it is set up

    Exchange exchange() {
        return exchange;
    }

    /** Where its sound comes in and goes out. */
    Port port() {
        return port;
    }

    /** The person at the other end. */
    Handset handset() {
        return handset;
    }

    StatusReports reports() {
        return reports;
    }

    void fallback(String url, String method) {
        fallbackUrl = url;
        fallbackMethod = method;
    }

    /** What the caller tells a client that is dialled: the Parameter nouns of a Dial. */
    public Map<String, String> clientParameters() {
        return clientParameters;
    }

    void watchedBy(Watcher placer) {
        performing.watchedBy(placer);
    }

    Map<String, String> parameters() {
        return CallParameters.of(this);
    }

    Hook twimlHook(String method, String url, Map<String, String> parameters) {
        return Hook.twiml(accountSid(), sid, method, url, parameters).orElse(fallbackUrl, fallbackMethod);
    }

    // ---- its life

    void rings() {
        become(CallStatus.RINGING);
        reports.tell("ringing", status);
    }

    void initiated() {
        reports.tell("initiated", CallStatus.INITIATED);
    }

    /** The leg is picked up; without effect when it already is or has ended. */
    public void answer() {
        if (status.ended() || status == CallStatus.IN_PROGRESS) {
            return;
        }
        times.answer(exchange.now());
        become(CallStatus.IN_PROGRESS);
        note("answered");
        reports.tell("answered", status);
        handset.answered();
        performing.answered();
    }

    /** Starts on a document of the main course. */
    void perform(Document document, String url) {
        performing.perform(document, url);
    }

    /** Asks for a document and starts on it. */
    void performFrom(String method, String url, Map<String, String> more) {
        performing.fetch(method, url, more);
    }

    /** Takes the call away from what it is doing; the next document comes after this. */
    public void interrupt() {
        note("redirected", "by", "rest");
        performing.stop(Stop.REDIRECTED);
        performing.leaveWatcher();
    }

    /** A key of this leg's phone, 0-9, *, #, A-D: the others hear it as well. */
    public void key(char key) {
        // a real phone's tones come by its line already
        if (!port.live()) {
            port.speak(Dtmf.tone(key));
        }
        if (!handset.script().inband()) {
            pressed(key);
        }
    }

    /** Keeps what this leg's phone says and hears from now on; what it was before is kept too if it was wanted. */
    public Capture capture() {
        return handset.capture();
    }

    /** What its phone said and heard, if that is kept. */
    public Optional<Capture> captured() {
        return handset.captured();
    }

    /** The carrier notices a key in what the phone says. */
    public void pressed(char key) {
        note("keys", "keys", String.valueOf(key));
        performing.key(key);
    }

    /** The phone of this leg hangs up; before the answer that cancels an inbound call. */
    public void hangUpByPhone() {
        boolean caller = direction() == Direction.INBOUND;
        end(
                times.answered().isPresent() ? CallStatus.COMPLETED : caller ? CallStatus.CANCELED : CallStatus.BUSY,
                caller ? "caller" : "callee");
    }

    /** Ends the leg; without effect when it has ended. */
    public void end(CallStatus last, String by) {
        if (status.ended()) {
            return;
        }
        times.end(exchange.now());
        hungUpBy = by;
        become(last);
        port.close();
        handset.gone();
        note("hungup", "by", by);
        performing.stop(Stop.HANGUP);
        performing.leaveWatcher();
        exchange.ended(this);
        reports.tell("completed", status);
        exchange.webhooks().finished(sid);
        Notes.ended(this);
    }

    // ---- what it notices

    void note(String event, Object... details) {
        timeline.add(exchange.now(), event, details);
    }

    Playing hears(Sound sound) {
        Notes.heard(this, sound);
        return port.play(sound.source());
    }

    /** Whether this is what the call is performing. */
    boolean performs(Course some) {
        return performing.performs(some);
    }

    /** The carrier's apology and the end, as when a document fails. */
    void apologise(int code, String message) {
        new MainCourse(this).failed(code, message);
    }

    private void become(CallStatus next) {
        status = next;
        times.update(exchange.now());
        note("status", "status", next.text());
    }
}
