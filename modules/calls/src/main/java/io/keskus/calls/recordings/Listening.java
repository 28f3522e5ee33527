package io.keskus.calls.recordings;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.ListeningLink;
import io.keskus.calls.RecordedSound;
import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.BlobStore;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.Secrets;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Links by which a recording can be heard for a while. The first use of each is journaled before any sound leaves. */
@ApplicationScoped
public class Listening {
    static final String DOWNLOAD = "download";

    private static final String ADDRESS = "/api/v1/listening/";

    private final RecordingBook book;
    private final CallNotes notes;
    private final Directory directory;
    private final BlobStore blobs;
    private final Secrets secrets;
    private final RecordingSettings settings;
    private final UnitOfWork work;
    private final Clock clock;
    private final Clock realTime;

    /** For the container's proxy. */
    protected Listening() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    Listening(
            RecordingBook book,
            CallNotes notes,
            Directory directory,
            BlobStore blobs,
            Secrets secrets,
            RecordingSettings settings,
            UnitOfWork work,
            Clock clock) {
        this(book, notes, directory, blobs, secrets, settings, work, clock, RealTime.CLOCK);
    }

    Listening(
            RecordingBook book,
            CallNotes notes,
            Directory directory,
            BlobStore blobs,
            Secrets secrets,
            RecordingSettings settings,
            UnitOfWork work,
            Clock clock,
            Clock realTime) {
        this.book = book;
        this.notes = notes;
        this.directory = directory;
        this.blobs = blobs;
        this.secrets = secrets;
        this.settings = settings;
        this.work = work;
        this.clock = clock;
        this.realTime = realTime;
    }

    /** See {@link io.keskus.calls.Recordings#link}. Inside a unit of work. */
    public ListeningLink link(CallRecordingId recording, String actor, boolean download, String page) {
        var row = book.find(recording)
                .filter(found -> found.state() == RecordingState.STORED)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "recording-not-there",
                        "Recording not there",
                        409,
                        "its sound is not here yet, or not any more")));
        var link = new LinkRow(Ids.next(), row.id(), actor, download ? DOWNLOAD : "listen", page, clock.instant());
        book.add(link);
        var expires = realTime.instant().plus(settings.linkLife()).truncatedTo(ChronoUnit.SECONDS);
        var text = new LinkText(TenantContext.required(), link.id(), expires).write(secrets);
        return new ListeningLink(ADDRESS + text, expires);
    }

    /** See {@link io.keskus.calls.Recordings#open}. Outside any unit of work. */
    public RecordedSound open(String text) {
        var link = LinkText.read(secrets, text)
                .filter(read -> directory.find(read.tenant()).isPresent())
                .orElseThrow(Listening::unknown);
        if (!realTime.instant().isBefore(link.expires())) {
            throw new ProblemException(
                    Problem.of("link-expired", "Link expired", 410, "links are good for a while: ask for another one"));
        }
        return work.in(link.tenant(), () -> {
            var used = book.link(link.link()).orElseThrow(Listening::unknown);
            var row = book.find(new CallRecordingId(used.recording()))
                    .filter(found -> found.state() == RecordingState.STORED)
                    .orElseThrow(() -> new ProblemException(
                            Problem.of("recording-gone", "Recording gone", 410, "its sound was deleted meanwhile")));
            if (!used.isUsed()) {
                used.use(clock.instant());
                row.heard(clock.instant());
                notes.note(
                        row.interaction(),
                        new Fact.RecordingNoted(row.id(), used.isForDownload() ? "downloaded" : "heard", used.actor()));
            }
            return new RecordedSound(
                    row.bytes(),
                    row.sha256(),
                    used.isForDownload(),
                    row.startedAt(),
                    () -> blobs.open(link.tenant(), row.blob()));
        });
    }

    private static ProblemException unknown() {
        return new ProblemException(Problem.of("link-unknown", "No such link", 404, "this is no link to a recording"));
    }
}
