package io.keskus.calls.checks;

import io.keskus.calls.EndedLeg;
import io.keskus.calls.LegKind;
import io.keskus.calls.LineCheck;
import io.keskus.calls.LineChecked;
import io.keskus.calls.TestLegEnded;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.LegState;
import io.keskus.telephony.Telephony;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * An agent's browser calls the carrier, hears ten seconds of music and tells how well it came. Nothing that the agent says is
 * kept anywhere. In a unit of work.
 */
@ApplicationScoped
public class TestCalls {
    private static final CallScript REFUSED = CallScript.of(new Verb.HangUp());
    private static final Duration SIGN_IN = Duration.ofMinutes(5);
    private static final Duration COMES_WITHIN = Duration.ofMinutes(2);
    private static final int MOST_IN_AN_HOUR = 12;

    private final CheckBook book;
    private final Telephony telephony;
    private final Outbox outbox;
    private final Clock clock;

    /** For the container's proxy. */
    protected TestCalls() {
        this(null, null, null, null);
    }

    @Inject
    public TestCalls(CheckBook book, Telephony telephony, Outbox outbox, Clock clock) {
        this.book = book;
        this.telephony = telephony;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @param accessToken signs the device in at the carrier, for this alone */
    public record Begun(UUID id, String accessToken) {
        /** Without the token. */
        @Override
        public String toString() {
            return "Begun[" + id + "]";
        }
    }

    /** @throws ProblemException 429 {@code too-many-checks}: each costs a minute at the carrier */
    public Begun begin(AgentId agent) {
        var now = clock.instant();
        if (book.countSince(agent, now.minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            throw new ProblemException(Problem.of(
                    "too-many-checks",
                    "Too many test calls",
                    429,
                    MOST_IN_AN_HOUR + " in an hour at most: use the own phone until the line is better"));
        }
        var row = new CheckRow(Ids.next(), agent, now);
        book.add(row);
        return new Begun(row.id(), telephony.checkToken(agent, SIGN_IN).jwt());
    }

    /** The device is there. */
    public CallScript connected(ClientConnect connect) {
        return connect.agent()
                .flatMap(agent -> book.lockAwaited(agent, connect.at().minus(COMES_WITHIN)))
                .map(row -> {
                    row.connected(connect.call());
                    return CallScript.of(Verb.Play.once(telephony.holdMusic()), new Verb.HangUp());
                })
                .orElse(REFUSED);
    }

    /** News of a leg that belongs to no call. */
    public void heard(CallStatusFact fact) {
        if (fact.state() == LegState.COMPLETED) {
            book.lockByLeg(fact.call()).filter(CheckRow::legIsOver).ifPresent(row -> over(fact));
        }
    }

    private void over(CallStatusFact fact) {
        var lasted = fact.duration().orElse(Duration.ZERO);
        var leg = new EndedLeg(
                fact.call().value(), LegKind.AGENT, "client", fact.at().minus(lasted), lasted.toSeconds(), true);
        outbox.publish(new TestLegEnded(Ids.next(), TenantContext.required(), clock.instant(), leg));
    }

    /** @throws ProblemException 404 {@code check-unknown}; 409 {@code check-settled} when it was told before */
    public LineCheck measured(UUID id, AgentId agent, Measured what) {
        var row = book.lock(id)
                .filter(each -> each.isOf(agent))
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "check-unknown", "No such test call", 404, "this is no test call of the agent who asks")));
        if (row.isMeasured()) {
            throw new ProblemException(Problem.of(
                    "check-settled", "The test call is settled", 409, "its result was told: begin another one"));
        }
        book.outdate(agent);
        row.measured(what, clock.instant());
        outbox.publish(new LineChecked(Ids.next(), TenantContext.required(), clock.instant(), agent, what.verdict()));
        return row.check();
    }
}
