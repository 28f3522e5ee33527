package io.keskus.calls;

import io.keskus.calls.desk.DeskActions;
import io.keskus.calls.live.Glimpses;
import io.keskus.calls.records.CallRecords;
import io.keskus.calls.supervision.Moves;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The module's door. Everything runs in the unit of work of the caller. */
@ApplicationScoped
public class Calls {
    private final DeskActions actions;
    private final CallRecords records;
    private final Glimpses glimpses;
    private final Moves moves;

    /** For the container's proxy. */
    protected Calls() {
        this(null, null, null, null);
    }

    @Inject
    public Calls(DeskActions actions, CallRecords records, Glimpses glimpses, Moves moves) {
        this.actions = actions;
        this.records = records;
        this.glimpses = glimpses;
        this.moves = moves;
    }

    /** The record of a call that is over. */
    public Optional<CallView> findRecord(InteractionId interaction) {
        return records.find(interaction);
    }

    /** The call, living or over, one of whose legs has this id at the carrier. */
    public Optional<InteractionId> findInteraction(String providerCallId) {
        return actions.findInteraction(providerCallId);
    }

    /** The record of the call whose caller's leg has this id at the carrier. */
    public Optional<CallView> findRecord(String providerCallId) {
        return records.findByProviderCall(providerCallId);
    }

    /** Newest first. @param before the cursor of the page; null for the first */
    public Page<CallView> listRecords(String before, int size) {
        return records.list(before, size);
    }

    /** A little of each of these, read all at once; those that are no calls are left out. */
    public List<CallGlimpse> listGlimpses(Collection<InteractionId> interactions) {
        return glimpses.of(interactions);
    }

    /**
     * A waiting caller waits elsewhere from now on, with the time waited so far.
     *
     * @param by who moves the caller
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}, {@code queue-unknown}, {@code agent-unknown};
     *     409 {@code not-waiting}, {@code agent-not-ready}; 400 {@code invalid-field} for a number
     */
    public void move(InteractionId interaction, AgentId by, TransferTarget to) {
        moves.move(interaction, by, to);
    }

    /** Of a contact, known by these ids; newest first, at most 100. */
    public List<CallView> listRecords(List<ContactId> contact) {
        return records.list(contact);
    }

    /**
     * What the device of an agent who accepted needs to come to the caller; the same again until it has come.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 409 {@code not-expected} when the agent is not
     *     expected in that call (any more)
     */
    public Invitation invitation(InteractionId interaction, AgentId agent) {
        return actions.invitation(interaction, agent);
    }

    /**
     * The agent ends the talk; caller and agent are both let go.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk}
     */
    public void hangUp(InteractionId interaction, AgentId agent) {
        actions.hangUp(interaction, agent);
    }

    /**
     * The agent has done the after-work, with a word for what the call came to.
     *
     * @param disposition 1..80 characters
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk} when the agent never
     *     talked in that call
     */
    public void wrapUp(InteractionId interaction, AgentId agent, String disposition) {
        actions.wrapUp(interaction, agent, disposition);
    }

    /**
     * The agent has more time for the after-work, once, as much as the queue allows.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 409 {@code not-in-wrap-up},
     *     {@code wrap-up-extended}
     */
    public void extendWrapUp(InteractionId interaction, AgentId agent) {
        actions.extendWrapUp(interaction, agent);
    }
}
