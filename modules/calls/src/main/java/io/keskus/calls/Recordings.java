package io.keskus.calls;

import io.keskus.calls.recordings.LegalHolds;
import io.keskus.calls.recordings.Listening;
import io.keskus.calls.recordings.RecordingDesk;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The door to recordings. Everything but {@link #open}, {@link #pause} and {@link #resume} runs in the caller's unit of work. */
@ApplicationScoped
public class Recordings {
    private final RecordingDesk desk;
    private final Listening listening;
    private final LegalHolds holds;

    /** For the container's proxy. */
    protected Recordings() {
        this(null, null, null);
    }

    @Inject
    public Recordings(RecordingDesk desk, Listening listening, LegalHolds holds) {
        this.desk = desk;
        this.listening = listening;
        this.holds = holds;
    }

    /** Those that the agent may hear, or all; oldest first. @param onlyFor an agent who has no other role */
    public List<RecordingView> list(InteractionId interaction, Optional<AgentId> onlyFor) {
        return desk.list(interaction, onlyFor);
    }

    /** The recording, if it is of that call and the agent may hear it. */
    public Optional<RecordingView> find(
            InteractionId interaction, CallRecordingId recording, Optional<AgentId> onlyFor) {
        return list(interaction, onlyFor).stream()
                .filter(each -> each.id().equals(recording.value()))
                .findFirst();
    }

    /** What a player draws, as JSON: {@code {"points":800,"channels":[[0,12,…],…]}}; there while the sound is. */
    public Optional<String> findPeaks(CallRecordingId recording) {
        return desk.findPeaks(recording);
    }

    /** Whether there is such a call. */
    public boolean isCall(InteractionId interaction) {
        return desk.isCall(interaction);
    }

    /** Whether the agent is, or was, connected in the call. */
    public boolean isOwn(InteractionId interaction, AgentId agent) {
        return desk.isOwn(interaction, agent);
    }

    /**
     * A link to hear a recording, for whoever asks.
     *
     * @param actor who it will be journaled under, as {@code member:0190…}
     * @param download to save it instead
     * @param page from which it is asked for, 1..40 of a-z and hyphen
     * @throws io.keskus.kernel.ProblemException 409 {@code recording-not-there}
     */
    public ListeningLink link(CallRecordingId recording, String actor, boolean download, String page) {
        return listening.link(recording, actor, download, page);
    }

    /**
     * The sound behind a link. That it was heard is journaled before this returns, once for each link.
     *
     * @param link what follows {@code /api/v1/listening/}
     * @throws io.keskus.kernel.ProblemException 404 {@code link-unknown}; 410 {@code link-expired}, {@code recording-gone}
     */
    public RecordedSound open(String link) {
        return listening.open(link);
    }

    /**
     * Nothing of what is said is kept from when this returns, whatever it returns: {@code PAUSED}; {@code ENDED} when the
     * carrier did not confirm the pause and the recording was stopped; {@code DISCARDED} when not even that was confirmed and
     * the recording will be thrown away.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 409 {@code not-in-talk}, {@code not-recorded}
     */
    public RecordingState pause(TenantId tenant, InteractionId interaction, AgentId agent) {
        return desk.pause(tenant, interaction, agent);
    }

    /**
     * Goes on: {@code RUNNING}. Without the carrier's word that it does, as {@link #pause}.
     *
     * @throws io.keskus.kernel.ProblemException as {@link #pause}
     */
    public RecordingState resume(TenantId tenant, InteractionId interaction, AgentId agent) {
        return desk.resume(tenant, interaction, agent);
    }

    public Optional<LegalHold> findHold(InteractionId interaction) {
        return holds.find(interaction);
    }

    /**
     * Keeps the recordings of the call until {@link #release}; in the place of an earlier hold.
     *
     * @throws io.keskus.kernel.ProblemException 404 {@code call-unknown}; 422 {@code legal-hold-reason}
     */
    public LegalHold hold(InteractionId interaction, String reason, String actor) {
        return holds.place(interaction, reason, actor);
    }

    /** What is too old, or was to be erased, goes soon after. @throws io.keskus.kernel.ProblemException 404 {@code call-unknown} */
    public void release(InteractionId interaction, String actor) {
        holds.lift(interaction, actor);
    }
}
