package io.keskus.calls.recordings;

import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.TenantId;
import io.keskus.platform.BlobStore;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Does what is due about recordings: fetches sound and keeps it encrypted, deletes it at the carrier, deletes it here, looks
 * up what nobody told. Each of it may be done twice without harm. What fails is tried again, with growing pauses; a carrier
 * or a disk that is away costs nothing but time.
 */
@ApplicationScoped
class Upkeep {
    private static final Logger LOG = Logger.getLogger(Upkeep.class.getName());
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    /** Somebody else takes over from a node that does not come back; more for sound that takes longer to fetch. */
    private static final Duration CLAIM = Duration.ofMinutes(1);

    private static final int FASTER_THAN_SPOKEN = 10;
    /** With the pauses above a day. */
    private static final int MOST_ATTEMPTS = 100;

    private final RecordingBook book;
    private final CallNotes notes;
    private final Telephony telephony;
    private final TalkEnds ends;
    private final SoundStore store;
    private final BlobStore blobs;
    private final UnitOfWork work;
    private final Clock clock;

    protected Upkeep() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    Upkeep(
            RecordingBook book,
            CallNotes notes,
            Telephony telephony,
            TalkEnds ends,
            SoundStore store,
            BlobStore blobs,
            UnitOfWork work,
            Clock clock) {
        this.book = book;
        this.notes = notes;
        this.telephony = telephony;
        this.ends = ends;
        this.store = store;
        this.blobs = blobs;
        this.work = work;
        this.clock = clock;
    }

    /** Everything that is due for the tenant now. Outside any unit of work. */
    void round(TenantId tenant) {
        for (var id : work.in(tenant, () -> book.due(clock.instant()))) {
            TenantContext.call(tenant, () -> {
                claim(tenant, id).ifPresent(row -> attend(tenant, row));
                return null;
            });
        }
    }

    private Optional<RecordingRow> claim(TenantId tenant, UUID id) {
        return work.in(
                tenant,
                () -> book.lock(id).filter(row -> row.isDue(clock.instant())).map(row -> {
                    row.attend(clock.instant().plus(claim(row)));
                    return row;
                }));
    }

    private static Duration claim(RecordingRow row) {
        return CLAIM.plus(row.told().orElse(Duration.ZERO).dividedBy(FASTER_THAN_SPOKEN));
    }

    /** @param seen as it was when it was claimed; whoever changes it looks again */
    private void attend(TenantId tenant, RecordingRow seen) {
        try {
            switch (seen.state()) {
                case ORDERED, RUNNING, PAUSED, ENDED -> lookUp(tenant, seen);
                case READY -> store.fetch(tenant, seen);
                case DELETING -> delete(tenant, seen);
                case STORED, DISCARDED, DELETED -> forgetAtCarrier(tenant, seen);
                default -> change(tenant, seen, RecordingRow::nothingToDo);
            }
        } catch (IOException | RuntimeException failure) {
            LOG.log(
                    seen.attempts() > 3 ? Level.WARNING : Level.INFO,
                    "tenant=" + tenant + " recording=" + seen.id() + " " + seen.state() + " attempt=" + seen.attempts()
                            + ": " + failure.getMessage());
            later(tenant, seen);
        }
    }

    private void later(TenantId tenant, RecordingRow seen) {
        change(tenant, seen, row -> {
            var pause = Duration.ofSeconds(1L << Math.min(10, row.attempts()));
            row.due(clock.instant().plus(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE));
            if (row.attempts() >= MOST_ATTEMPTS && row.state() == RecordingState.READY) {
                row.become(RecordingState.LOST);
                row.nothingToDo();
                notes.note(row.interaction(), new Fact.RecordingNoted(row.id(), "lost", "upkeep"));
            }
        });
    }

    /** News of it may have been lost, as may the order to end it. */
    private void lookUp(TenantId tenant, RecordingRow seen) {
        if (seen.state().isLiving() && !ends.goesOn(tenant, seen.interaction())) {
            return;
        }
        var found = telephony.recordings(seen.leg());
        change(tenant, seen, row -> {
            var now = clock.instant();
            var own = found.stream().filter(each -> isOwn(row, each)).findFirst();
            if (own.isPresent()) {
                Progress.take(row, own.get(), now);
            } else if (row.attempts() > 3) {
                Progress.absent(row);
                notes.note(row.interaction(), new Fact.RecordingNoted(row.id(), "absent", "upkeep"));
            } else {
                row.due(now.plus(Progress.PATIENCE));
            }
        });
    }

    /** A leg that talked twice has several: not one that is known as another. */
    private boolean isOwn(RecordingRow row, CarrierRecording each) {
        return row.atCarrierAs().map(each.recording()::equals).orElseGet(() -> book.find(each.recording())
                .isEmpty());
    }

    private void forgetAtCarrier(TenantId tenant, RecordingRow seen) {
        if (seen.isAtCarrier()) {
            telephony.deleteRecording(seen.atCarrierAs().orElseThrow());
        }
        change(tenant, seen, row -> {
            row.isGoneFromCarrier();
            row.nothingToDo();
            if (row.state() == RecordingState.DISCARDED) {
                notes.note(row.interaction(), new Fact.RecordingNoted(row.id(), "discarded", "upkeep"));
            }
        });
    }

    private void delete(TenantId tenant, RecordingRow seen) throws IOException {
        blobs.delete(tenant, seen.blob());
        if (seen.isAtCarrier()) {
            telephony.deleteRecording(seen.atCarrierAs().orElseThrow());
        }
        change(tenant, seen, row -> {
            row.isGoneFromCarrier();
            row.nothingToDo();
            row.gone(clock.instant());
            notes.note(row.interaction(), new Fact.RecordingNoted(row.id(), "deleted", "upkeep"));
        });
    }

    /** Only while it still stands where it was seen: somebody else may have had a reason to move it. */
    private void change(TenantId tenant, RecordingRow seen, Consumer<RecordingRow> change) {
        work.run(tenant, () -> {
            notes.lock(seen.interaction());
            book.lock(seen.id()).filter(row -> row.state() == seen.state()).ifPresent(change);
        });
    }
}
