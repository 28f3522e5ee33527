package io.keskus.calls;

import io.keskus.calls.recordings.Archive;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** All recordings of a tenant: found, looked after, deleted. Runs in the caller's unit of work. */
@ApplicationScoped
public class RecordingArchive {
    private final Archive archive;

    /** For the container's proxy. */
    protected RecordingArchive() {
        this(null);
    }

    @Inject
    public RecordingArchive(Archive archive) {
        this.archive = archive;
    }

    /**
     * Newest first.
     *
     * @param onlyFor an agent who has no other role; only what they may hear
     * @param before the cursor of the page; null for the first
     */
    public Page<FoundRecording> list(RecordingFilter filter, Optional<AgentId> onlyFor, String before, int size) {
        return archive.list(filter, onlyFor, before, size);
    }

    /** Who listened, newest first; the last 200. */
    public List<Listened> listListened(CallRecordingId recording) {
        return archive.listListened(recording);
    }

    /**
     * Has its sound deleted, here and at the carrier, within seconds. Nobody can listen from now on.
     *
     * @param reason 1..500 characters
     * @param actor as {@code member:0190…}
     * @throws io.keskus.kernel.ProblemException 404 {@code recording-unknown}; 409 {@code legal-hold},
     *     {@code recording-not-there}; 422 {@code deletion-reason}
     */
    public void delete(CallRecordingId recording, String reason, String actor) {
        archive.delete(recording, reason, actor);
    }

    /** How the tenant records. */
    public RecordingPolicy policy() {
        return archive.policy();
    }
}
