package io.keskus.calls.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.keskus.calls.CallOutcome;
import io.keskus.calls.LegKind;
import io.keskus.calls.LineSummary;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.SupervisionMode;
import io.keskus.ivr.FlowInput;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened in a call. The facts of an interaction in their order are the truth: record, bill and reports
 * are derived from them. People outside appear by reference only.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Fact.Arrived.class, name = "arrived"),
    @JsonSubTypes.Type(value = Fact.Placed.class, name = "placed"),
    @JsonSubTypes.Type(value = Fact.PlacedInside.class, name = "placed-inside"),
    @JsonSubTypes.Type(value = Fact.FlowStepped.class, name = "flow-stepped"),
    @JsonSubTypes.Type(value = Fact.Queued.class, name = "queued"),
    @JsonSubTypes.Type(value = Fact.PlaceTold.class, name = "place-told"),
    @JsonSubTypes.Type(value = Fact.QueueLeft.class, name = "queue-left"),
    @JsonSubTypes.Type(value = Fact.Offered.class, name = "offered"),
    @JsonSubTypes.Type(value = Fact.OfferEnded.class, name = "offer-ended"),
    @JsonSubTypes.Type(value = Fact.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = Fact.AgentConnected.class, name = "agent-connected"),
    @JsonSubTypes.Type(value = Fact.Requeued.class, name = "requeued"),
    @JsonSubTypes.Type(value = Fact.TalkBegan.class, name = "talk-began"),
    @JsonSubTypes.Type(value = Fact.TalkEnded.class, name = "talk-ended"),
    @JsonSubTypes.Type(value = Fact.Invited.class, name = "invited"),
    @JsonSubTypes.Type(value = Fact.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Fact.Left.class, name = "left"),
    @JsonSubTypes.Type(value = Fact.DeviceLost.class, name = "device-lost"),
    @JsonSubTypes.Type(value = Fact.DeviceCame.class, name = "device-came"),
    @JsonSubTypes.Type(value = Fact.PhoneRung.class, name = "phone-rung"),
    @JsonSubTypes.Type(value = Fact.PhoneUnreached.class, name = "phone-unreached"),
    @JsonSubTypes.Type(value = Fact.LineMeasured.class, name = "line-measured"),
    @JsonSubTypes.Type(value = Fact.Held.class, name = "held"),
    @JsonSubTypes.Type(value = Fact.Resumed.class, name = "resumed"),
    @JsonSubTypes.Type(value = Fact.Transferred.class, name = "transferred"),
    @JsonSubTypes.Type(value = Fact.Moved.class, name = "moved"),
    @JsonSubTypes.Type(value = Fact.Supervised.class, name = "supervised"),
    @JsonSubTypes.Type(value = Fact.TakenOver.class, name = "taken-over"),
    @JsonSubTypes.Type(value = Fact.VoicemailTaken.class, name = "voicemail-taken"),
    @JsonSubTypes.Type(value = Fact.RecordingChanged.class, name = "recording-changed"),
    @JsonSubTypes.Type(value = Fact.RecordingNoted.class, name = "recording-noted"),
    @JsonSubTypes.Type(value = Fact.LegalHoldChanged.class, name = "legal-hold-changed"),
    @JsonSubTypes.Type(value = Fact.CallerGone.class, name = "caller-gone"),
    @JsonSubTypes.Type(value = Fact.LegChanged.class, name = "leg-changed"),
    @JsonSubTypes.Type(value = Fact.Ended.class, name = "ended"),
    @JsonSubTypes.Type(value = Fact.WrapUpExtended.class, name = "wrap-up-extended"),
    @JsonSubTypes.Type(value = Fact.WrappedUp.class, name = "wrapped-up")
})
public sealed interface Fact {
    /**
     * @param number ours, that was called
     * @param flowVersion empty for a call that is known from the carrier's books alone
     */
    record Arrived(
            String providerCallId,
            String number,
            Optional<UUID> flowVersion,
            Optional<ContactId> contact,
            Optional<ClientId> client)
            implements Fact {}

    /**
     * An agent calls somebody.
     *
     * @param number ours, that is shown
     * @param destination the class of the number called, as {@code fi-mobile}
     */
    record Placed(
            AgentId agent, String number, Optional<ContactId> contact, Optional<ClientId> client, String destination)
            implements Fact {}

    /** An agent calls a colleague. */
    record PlacedInside(AgentId agent, AgentId colleague) implements Fact {}

    /**
     * One step of the flow: with the flow version and all of these in order, the directives come out again.
     *
     * @param input digits of a sensitive question are hidden
     * @param digest of the step that came out
     */
    record FlowStepped(FlowInput input, Instant now, String digest) implements Fact {}

    record Queued(UUID queue, String name, int priority) implements Fact {}

    /** @param position from 1, as the caller heard it */
    record PlaceTold(int position) implements Fact {}

    /** @param why {@code key}, {@code timed-out}, {@code abandoned}, {@code failed} */
    record QueueLeft(String why) implements Fact {}

    record Offered(AgentId agent, String offer) implements Fact {}

    /** @param how {@code timed-out}, {@code declined}, {@code withdrawn} */
    record OfferEnded(AgentId agent, String offer, String how) implements Fact {}

    record Accepted(AgentId agent, String offer) implements Fact {}

    record AgentConnected(AgentId agent, String providerCallId) implements Fact {}

    /** The caller waits again, at the old place. @param why {@code agent-did-not-connect}, {@code agent-hung-up} */
    record Requeued(AgentId agent, String why) implements Fact {}

    record TalkBegan(AgentId agent) implements Fact {}

    record TalkEnded(AgentId agent) implements Fact {}

    /**
     * Somebody is asked into the talk.
     *
     * @param by who asked; empty when it follows from the flow
     * @param destination the class of a number, as {@code fi-mobile}; {@code client} for a device
     */
    record Invited(
            UUID participant, ParticipantRole role, Optional<AgentId> agent, Optional<AgentId> by, String destination)
            implements Fact {}

    record Joined(UUID participant, ParticipantRole role, Optional<AgentId> agent, String providerCallId)
            implements Fact {}

    /** Out of the talk, or never in it. @param why as {@code hung-up}, {@code declined}, {@code busy} */
    record Left(UUID participant, String why) implements Fact {}

    /** An agent's device dropped out of the talk and is awaited; the talk goes on. */
    record DeviceLost(UUID participant, AgentId agent) implements Fact {}

    /**
     * @param how {@code returned} after it was lost, {@code moved} in place of one that was there, {@code phone} when the
     *     agent's own telephone takes its place
     */
    record DeviceCame(UUID participant, AgentId agent, String providerCallId, String how) implements Fact {}

    /** An agent's own telephone is called. @param destination the class of its number, as {@code fi-mobile} */
    record PhoneRung(UUID participant, AgentId agent, String destination) implements Fact {}

    /** @param why as {@code no-answer}, {@code busy}, {@code cancelled} */
    record PhoneUnreached(UUID participant, AgentId agent, String why) implements Fact {}

    /** How well an agent's browser carried the voice. */
    record LineMeasured(AgentId agent, LineSummary line) implements Fact {}

    record Held(UUID participant, AgentId by) implements Fact {}

    /** @param by empty when it follows from somebody's leaving */
    record Resumed(UUID participant, Optional<AgentId> by) implements Fact {}

    /**
     * @param how {@code blind} or {@code warm}
     * @param to {@code queue}, {@code agent} or {@code number}
     */
    record Transferred(AgentId by, String how, String to, Optional<String> queue, Optional<AgentId> agent)
            implements Fact {}

    /** Somebody who waits goes to another queue, or to one agent; exactly one of the two is there. */
    record Moved(AgentId by, Optional<String> queue, Optional<AgentId> agent) implements Fact {}

    /** A supervisor is about to be, or is from now on, in the talk in this way. */
    record Supervised(AgentId supervisor, SupervisionMode mode) implements Fact {}

    record TakenOver(AgentId supervisor, AgentId from) implements Fact {}

    record VoicemailTaken(String mailbox, String recording, long seconds) implements Fact {}

    /** What the carrier says of a recording. @param leg and channels are missing in facts of the first days */
    record RecordingChanged(
            String recording, String state, Optional<Long> seconds, Optional<String> leg, Optional<Integer> channels)
            implements Fact {}

    /**
     * Something was done with a recording.
     *
     * @param what {@code stored}, {@code heard}, {@code downloaded}, {@code paused}, {@code resumed}, {@code stopped},
     *     {@code to-be-discarded}, {@code discarded}, {@code lost}, {@code deleted}
     * @param by as {@code member:0190…}, {@code agent:0190…}, {@code upkeep}
     */
    record RecordingNoted(UUID recording, String what, String by) implements Fact {}

    record LegalHoldChanged(boolean held, String by) implements Fact {}

    record CallerGone() implements Fact {}

    /** @param seconds with a final state */
    record LegChanged(String providerCallId, LegKind kind, String state, Optional<Long> seconds, Instant carrierTime)
            implements Fact {}

    record Ended(CallOutcome outcome) implements Fact {}

    /** An agent has more time for the after-work. @param until when it ends by itself now */
    record WrapUpExtended(AgentId agent, Instant until) implements Fact {}

    record WrappedUp(AgentId agent, String disposition) implements Fact {}
}
