package io.keskus.simulator.call;

import io.keskus.simulator.account.Register;
import io.keskus.simulator.account.UsageBook;
import io.keskus.simulator.audio.Switchboard;
import io.keskus.simulator.clock.Timers;
import io.keskus.simulator.prompt.Prompts;
import io.keskus.simulator.webhook.Webhooks;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The telephone exchange: every call there is or was, and what calls need. Used on the carrier's thread only. */
public final class Exchange {

    private static final System.Logger LOG = System.getLogger(Exchange.class.getName());

    private static final int MOST_CALLS = 20_000;

    private final Timers timers;
    private final Webhooks webhooks;
    private final Register register;
    private final Settings settings;
    private final Switchboard switchboard;
    private final Rating rating = new Rating();
    private final UsageBook usage = new UsageBook();
    private final Endpoints endpoints = new Endpoints();
    private final Queues queues = new Queues(this);
    private final Conferences conferences = new Conferences(this);
    private final Recordings recordings = new Recordings(this);
    private final InboundCalls inbound = new InboundCalls(this);
    private final OutboundCalls outbound = new OutboundCalls(this);
    private final Map<String, Call> calls = new LinkedHashMap<>();

    /** @param webhooks the way to the customers */
    public Exchange(Timers timers, Webhooks webhooks, Register register, Settings settings) {
        this.timers = timers;
        this.webhooks = webhooks;
        this.register = register;
        this.settings = settings;
        this.switchboard = new Switchboard(timers);
    }

    /** The calls that live and the latest that have ended, oldest first. */
    public List<Call> calls() {
        return List.copyOf(calls.values());
    }

    /** A call by its sid. */
    public Optional<Call> find(String sid) {
        return Optional.ofNullable(calls.get(sid));
    }

    /** Forgets the calls that have ended; returns how many. */
    public int forgetEnded() {
        int before = calls.size();
        calls.values().stream().filter(call -> call.status().ended()).forEach(Exchange::clear);
        calls.values().removeIf(call -> call.status().ended());
        conferences.forgetOver();
        recordings.forgetDone();
        return before - calls.size();
    }

    /** Forgets one call that has ended. */
    public void forget(Call call) {
        clear(call);
        calls.remove(call.sid());
    }

    public Queues queues() {
        return queues;
    }

    public Conferences conferences() {
        return conferences;
    }

    public Recordings recordings() {
        return recordings;
    }

    public Endpoints endpoints() {
        return endpoints;
    }

    public InboundCalls inbound() {
        return inbound;
    }

    public OutboundCalls outbound() {
        return outbound;
    }

    public Rating rating() {
        return rating;
    }

    /** What was used, day by day; it stays when calls are forgotten. */
    public UsageBook usage() {
        return usage;
    }

    public Register register() {
        return register;
    }

    /** The carrier's time. */
    public Instant now() {
        return timers.now();
    }

    Switchboard switchboard() {
        return switchboard;
    }

    Timers timers() {
        return timers;
    }

    Webhooks webhooks() {
        return webhooks;
    }

    Prompts prompts() {
        return settings.prompts();
    }

    Settings settings() {
        return settings;
    }

    void add(Call call) {
        calls.put(call.sid(), call);
        if (calls.size() > MOST_CALLS) {
            forgetOldest();
        }
    }

    /** So that a carrier that runs for weeks does not fill its memory; living calls always stay. */
    private void forgetOldest() {
        int spare = MOST_CALLS / 10;
        for (var oldest = calls.values().iterator(); spare > 0 && oldest.hasNext(); ) {
            var call = oldest.next();
            if (call.status().ended()) {
                clear(call);
                oldest.remove();
                spare--;
            }
        }
        conferences.forgetOver();
    }

    void ended(Call call) {
        rating.enter(call, usage);
        recordings.callEnded(call);
        outbound.ended(call);
    }

    /** Says in the operator's log why a call goes wrong; queries are left out, since numbers may be in them. */
    void report(Call call, int code, String message) {
        LOG.log(
                Level.WARNING,
                "call {0} of account {1}: error {2}: {3}",
                call.sid(),
                call.accountSid(),
                String.valueOf(code),
                message.replaceAll("\\?\\S*", ""));
    }

    private static void clear(Call call) {
        call.captured().ifPresent(Capture::delete);
    }

    /** Says in the timeline and in the operator's log that a verb is left out. */
    void skipped(Call call, String verb) {
        call.note("skipped", "verb", verb, "why", "not performed here");
        LOG.log(Level.INFO, "call {0} of account {1}: <{2}> is skipped", call.sid(), call.accountSid(), verb);
    }

    /** A pause of the carrier's own, as between dialling and ringing. */
    void shortly(Runnable task) {
        timers.after(Duration.ofMillis(100), task);
    }
}
