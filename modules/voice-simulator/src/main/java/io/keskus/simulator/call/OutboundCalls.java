package io.keskus.simulator.call;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.clock.Timers;
import io.keskus.simulator.twiml.Document;
import io.keskus.simulator.twiml.Element;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Legs that the carrier dials, for a Dial or for the REST API. */
public final class OutboundCalls {

    private final Exchange exchange;
    private final Map<String, Instant> nextStart = new HashMap<>();
    private final Map<Call, Instant> queued = new HashMap<>();
    private final Map<Call, List<Timers.Timer>> planned = new HashMap<>();
    private final Map<Call, Call> onNet = new HashMap<>();

    OutboundCalls(Exchange exchange) {
        this.exchange = exchange;
    }

    /** A new call for the REST API, not started yet. */
    public Call prepareForApi(String accountSid, String from, String to) {
        return prepare(new Route(accountSid, from, to, Direction.OUTBOUND_API, "", ""));
    }

    /**
     * Starts a call of the REST API when the account's rate allows.
     *
     * @param timeout how long it may ring
     * @param begin what it does when it is answered
     * @param lost told when it ends unanswered
     */
    public void startPaced(Call call, Account account, Duration timeout, Runnable begin, Runnable lost) {
        var now = exchange.now();
        var start = nextStart.getOrDefault(account.sid(), now);
        start = start.isBefore(now) ? now : start;
        var gap = Duration.ofNanos((long) (1_000_000_000 / account.callsPerSecond()));
        nextStart.put(account.sid(), start.plus(gap));
        queued.put(call, start);
        call.watchedBy(new ApiWatcher(begin, lost));
        exchange.timers().after(Duration.between(now, start), () -> {
            queued.remove(call);
            if (!call.status().ended()) {
                start(call);
                plan(call, timeout, () -> giveUp(call));
            }
        });
    }

    /** How long the next call of the REST API would wait for its turn. */
    public Duration queue(Account account) {
        var wait = Duration.between(exchange.now(), nextStart.getOrDefault(account.sid(), exchange.now()));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    /** How long a call still waits for its turn, zero when it has had it. */
    public Duration queueTime(Call call) {
        var start = queued.getOrDefault(call, exchange.now());
        return call.status().ended() ? Duration.ZERO : Duration.between(exchange.now(), start);
    }

    /** Says who hears how a call goes; an empty URL is nobody, no events mean completed. */
    public void report(Call call, String url, String method, Set<String> events) {
        call.reports().subscribe(url, method, events);
    }

    /** Says who hears how a call goes from now on. */
    public void reportInstead(Call call, String url, String method) {
        call.reports().replace(url, method);
    }

    /** Says where a call goes on when a document fails. */
    public void fallback(Call call, String url, String method) {
        call.fallback(url, method);
    }

    /** Has a call perform a document from somewhere. */
    public void performFrom(Call call, String method, String url) {
        call.performFrom(method, url, Map.of());
    }

    /** Has a call perform a document that came with the request; relative addresses in it lead nowhere. */
    public void perform(Call call, Document document) {
        call.perform(document, "");
    }

    /** Ends a call so long after now, if it still goes on. */
    public void limit(Call call, Duration limit) {
        plan(call, limit, () -> {
            if (call.status() == CallStatus.IN_PROGRESS) {
                call.end(CallStatus.COMPLETED, "time-limit");
            }
        });
    }

    /** A call that will come into a conference when it is answered. */
    public Participant expectIn(Conference conference, Call call, Element noun) {
        var participant = new Participant(conference, call, noun, exchange.now());
        conference.expect(participant);
        return participant;
    }

    /** The call did not come. */
    public void expectNoMore(Participant participant) {
        participant.conference().expectNoMore(participant);
    }

    Call prepare(Route route) {
        var script = exchange.register().findNumber(route.to()).isPresent()
                ? Scripts.WAITING
                : exchange.endpoints().find(route.accountSid(), route.to()).orElse(Script.PATIENT);
        var call = new Call(exchange, route, script);
        exchange.endpoints().used(route.accountSid(), route.to()).ifPresent(phone -> call.handset()
                .usedBy(phone));
        exchange.add(call);
        return call;
    }

    void start(Call call) {
        call.initiated();
        exchange.shortly(() -> ring(call));
    }

    void ended(Call call) {
        queued.remove(call);
        planned.getOrDefault(call, List.of()).forEach(Timers.Timer::cancel);
        planned.remove(call);
        var other = onNet.remove(call);
        if (other != null) {
            onNet.remove(other);
            boolean answered = other.answeredAt().isPresent();
            boolean inbound = other.direction() == Direction.INBOUND;
            other.end(
                    answered ? CallStatus.COMPLETED : inbound ? CallStatus.CANCELED : call.status(),
                    inbound ? "caller" : "callee");
        }
    }

    /** Does something so long after now, unless the call has ended by then. */
    private void plan(Call call, Duration after, Runnable task) {
        if (!call.status().ended()) {
            planned.computeIfAbsent(call, each -> new ArrayList<>())
                    .add(exchange.timers().after(after, task));
        }
    }

    private void ring(Call call) {
        if (call.status().ended()) {
            return;
        }
        boolean client = call.to().startsWith("client:");
        if (client && exchange.endpoints().find(call.accountSid(), call.to()).isEmpty()) {
            call.end(CallStatus.NO_ANSWER, "carrier");
            return;
        }
        if (!client && !Numbers.dialable(call.to())) {
            call.end(CallStatus.FAILED, "carrier");
            return;
        }
        call.rings();
        if (exchange.register().findNumber(call.to()).isPresent()) {
            connectInside(call);
        } else {
            call.handset().rings();
        }
    }

    /** The number belongs to a customer of this carrier: an inbound call there is the other half of this leg. */
    private void connectInside(Call call) {
        var inside = exchange.inbound().place(call.from(), call.to(), Scripts.WAITING);
        call.note("inside", "callSid", inside.sid());
        onNet.put(call, inside);
        onNet.put(inside, call);
        inside.watchedBy(new Watcher() {
            @Override
            public void answered(Call leg) {
                Trunk.connect(call, inside);
                call.answer();
            }

            @Override
            public void gone(Call leg) {
                // the end of either half ends the other; see ended
            }
        });
    }

    private static void giveUp(Call call) {
        if (!call.status().ended() && call.answeredAt().isEmpty()) {
            call.end(CallStatus.NO_ANSWER, "carrier");
        }
    }

    /** Begins the document of an API call when it is answered. */
    private record ApiWatcher(Runnable begin, Runnable lost) implements Watcher {

        @Override
        public void answered(Call leg) {
            leg.watchedBy(null);
            begin.run();
        }

        @Override
        public void gone(Call leg) {
            lost.run();
        }
    }
}
