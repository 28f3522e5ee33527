package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Document;
import io.keskus.simulator.webhook.Hook;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One leg at the carrier, from its first ring to its end. */
public final class Call {

    private static final String APOLOGY = "We are sorry. An application error has occurred. Goodbye.";

    private final Exchange exchange;
    private final Route route;
    private final String sid = Sids.next("CA");
    private final Instant created;
    private final Timeline timeline;
    private final StatusReports reports = new StatusReports(this);
    private final Map<String, String> extraParameters = new LinkedHashMap<>();
    private final Handset handset;
    private CallStatus status = CallStatus.QUEUED;
    private Instant updated;
    private Instant answeredAt;
    private Instant endedAt;
    private String hungUpBy = "";
    private String fallbackUrl = "";
    private String fallbackMethod = "POST";
    private Course course;
    private Watcher watcher;

    Call(Exchange exchange, Route route, Script script) {
        this.exchange = exchange;
        this.route = route;
        this.created = exchange.now();
        this.updated = created;
        this.timeline = new Timeline(created);
        this.handset = new Handset(this, script, exchange.timers());
        note(
                "dialled",
                "from",
                route.from(),
                "to",
                route.to(),
                "direction",
                route.direction().text());
    }

    /**
     * Between whom, and how it came about.
     *
     * @param parentSid the call that dialled this leg, empty for none
     * @param numberSid the number that was called, empty for none
     */
    record Route(String accountSid, String from, String to, Direction direction, String parentSid, String numberSid) {}

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
        return created;
    }

    public Instant updated() {
        return updated;
    }

    /** When it was answered, if it was. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    /** When it ended, if it has. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
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
        return answeredAt == null || endedAt == null
                ? 0
                : (Duration.between(answeredAt, endedAt).toMillis() + 999) / 1000;
    }

    /** Whole minutes that are billed: every begun one, at least one when it was answered. */
    public long billedMinutes() {
        return answeredAt == null || endedAt == null ? 0 : Math.max(1, (durationSeconds() + 59) / 60);
    }

    // ---- how it is set up

    Exchange exchange() {
        return exchange;
    }

    Script script() {
        return handset.script();
    }

    StatusReports reports() {
        return reports;
    }

    void fallback(String url, String method) {
        fallbackUrl = url;
        fallbackMethod = method;
    }

    /** Parameters that the first request of this call carries besides the standard ones. */
    Map<String, String> extraParameters() {
        return extraParameters;
    }

    void watchedBy(Watcher placer) {
        watcher = placer;
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

    void placedByPhone() {
        handset.placed();
    }

    void ringsAtHandset() {
        handset.rings();
    }

    /** The leg is picked up; without effect when it already is or has ended. */
    public void answer() {
        if (status.ended() || status == CallStatus.IN_PROGRESS) {
            return;
        }
        answeredAt = exchange.now();
        become(CallStatus.IN_PROGRESS);
        note("answered");
        reports.tell("answered", status);
        handset.answered();
        if (watcher != null) {
            watcher.answered(this);
        }
    }

    /** Starts on a document of the main course. */
    void perform(Document document, String url) {
        newCourse().perform(document, url);
    }

    /** Asks for a document and starts on it. */
    void performFrom(String method, String url, Map<String, String> more) {
        newCourse().fetch(method, url, more);
    }

    /** Takes the call away from what it is doing; the next document comes after this. */
    public void interrupt() {
        note("redirected", "by", "rest");
        if (course != null) {
            course.stop(Stop.REDIRECTED);
            course = null;
        }
        leaveWatcher();
    }

    /** A key of this leg's phone. */
    public void key(char key) {
        note("keys", "keys", String.valueOf(key));
        if (course != null) {
            course.key(key);
        } else if (watcher instanceof DialLegs dial) {
            dial.calleeKey(key);
        }
    }

    /** The phone of this leg hangs up; before the answer that cancels an inbound call. */
    public void hangUpByPhone() {
        boolean caller = direction() == Direction.INBOUND;
        end(
                answeredAt != null ? CallStatus.COMPLETED : caller ? CallStatus.CANCELED : CallStatus.BUSY,
                caller ? "caller" : "callee");
    }

    /** Ends the leg; without effect when it has ended. */
    public void end(CallStatus last, String by) {
        if (status.ended()) {
            return;
        }
        endedAt = exchange.now();
        hungUpBy = by;
        become(last);
        handset.gone();
        note("hungup", "by", by);
        if (course != null) {
            course.stop(Stop.HANGUP);
            course = null;
        }
        leaveWatcher();
        exchange.ended(this);
        reports.tell("completed", status);
        exchange.webhooks().finished(sid);
        note(
                "ended",
                "status",
                status.text(),
                "durationSeconds",
                durationSeconds(),
                "minutes",
                billedMinutes(),
                "price",
                exchange.rating().price(this).toPlainString(),
                "priceUnit",
                "USD",
                "hungUpBy",
                by);
    }

    /** The caller hears the carrier's apology and the call is over: failed, unless it had been answered. */
    void apologise(int code, String message) {
        exchange.report(this, code, message);
        var mine = course;
        var last = status == CallStatus.IN_PROGRESS ? CallStatus.COMPLETED : CallStatus.FAILED;
        var length = exchange.settings().speech(APOLOGY);
        hears(new Sound("error", APOLOGY, "en-US", length));
        exchange.timers().after(length, () -> {
            // a redirect over REST in the meantime saves the call
            if (course == mine) {
                end(last, "error");
            }
        });
    }

    // ---- what it notices

    void note(String event, Object... details) {
        timeline.add(exchange.now(), event, details);
    }

    void hears(Sound sound) {
        note(
                "heard",
                "kind",
                sound.kind(),
                sound.speech() ? "text" : "url",
                sound.content(),
                "language",
                sound.language(),
                "lengthMs",
                sound.length().isZero() ? null : sound.length().toMillis());
    }

    void heardToTheEnd(Sound sound) {
        handset.heard(sound);
    }

    void asked() {
        handset.asked();
    }

    void talks() {
        handset.talks();
    }

    private Course newCourse() {
        course = new Course(this, Place.CALL, new Course.Owner() {
            @Override
            public void ranOut() {
                end(answeredAt == null ? CallStatus.NO_ANSWER : CallStatus.COMPLETED, "twiml");
            }

            @Override
            public void failed(int code, String message) {
                apologise(code, message);
            }
        });
        return course;
    }

    private void leaveWatcher() {
        var placer = watcher;
        watcher = null;
        if (placer != null) {
            placer.gone(this);
        }
    }

    private void become(CallStatus next) {
        status = next;
        updated = exchange.now();
        note("status", "status", next.text());
    }
}
