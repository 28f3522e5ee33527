package io.keskus.telephony;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the rest of the house may order from the carrier, for the tenant of the current unit of work.
 *
 * <p><b>Orders</b> ({@code redirect}, {@code hangUp}, {@code dial}, …) are rows written in the caller's unit of work. They
 * are carried out after it commits, in order per target; after a crash or a time-out it is first looked up at the carrier
 * whether the order had been carried out already. The same key again is the same order, and is ignored. One that is given up
 * is told as {@link CarrierCommandFailed}.
 *
 * <p><b>Reads</b> ({@code call}, {@code calls}, {@code usage}) ask the carrier at once and may take seconds: not for the
 * path of a webhook. They throw {@link CarrierUnavailable}.
 */
@ApplicationScoped
public class Telephony {
    /** What a number of the tenant is for at that moment. */
    public Optional<NumberAssignment> assignment(PhoneNumber number, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Every number of the tenant and what it is for at that moment. */
    public List<NumberAssignment> assignments(Instant at) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a living call out of whatever it does and has it ask for the step. Does nothing to a call that has ended.
     *
     * @param key of the order, unique in the tenant, 1..120 characters
     */
    public void redirect(ProviderCallId call, StepToken step, String key) {
        throw new UnsupportedOperationException();
    }

    /** Ends a call in whatever state it is; a ringing one is cancelled. Does nothing to a call that has ended. */
    public void hangUp(ProviderCallId call, String key) {
        throw new UnsupportedOperationException();
    }

    /** Ends a conference for all who are in it; legs that still ring are not in it. Does nothing when it has ended. */
    public void endConference(ConferenceName conference, String key) {
        throw new UnsupportedOperationException();
    }

    /**
     * Calls somebody into a conference. Costs one of the carrier's rationed call creations, so it may have to wait.
     *
     * @throws io.keskus.kernel.ProblemException when a {@link DialPermit} refuses
     */
    public void dial(DialOrder order, String key) {
        throw new UnsupportedOperationException();
    }

    /** Mutes, holds or coaches a participant. */
    public void change(ConferenceName conference, ProviderCallId participant, ParticipantChange change, String key) {
        throw new UnsupportedOperationException();
    }

    /** A sign-in for the agent's browser device or scripted client. @param lifetime 1 min..24 h, real time */
    public ClientToken clientToken(AgentId agent, Duration lifetime) {
        throw new UnsupportedOperationException();
    }

    /** The carrier's own view of a leg; empty when it knows none by that id in the tenant's account. */
    public Optional<CarrierCall> call(ProviderCallId call) {
        throw new UnsupportedOperationException();
    }

    /** The carrier's own list of the tenant's legs that began in the span. @param until exclusive */
    public List<CarrierCall> calls(Instant from, Instant until) {
        throw new UnsupportedOperationException();
    }

    /** The carrier's bill for the tenant's account for one day in UTC. */
    public List<CarrierUsage> usage(LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
