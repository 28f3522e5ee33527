package io.keskus.calls.recordings;

import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.TenantId;
import io.keskus.platform.BlobStore;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/** Brings the sound of a recording from the carrier into the tenant's blobs, checked while it comes. */
@ApplicationScoped
class SoundStore {
    /** The carrier tells whole seconds, and may count a begun one. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    private final RecordingBook book;
    private final CallNotes notes;
    private final Telephony telephony;
    private final BlobStore blobs;
    private final UnitOfWork work;
    private final Clock clock;

    protected SoundStore() {
        this(null, null, null, null, null, null);
    }

    @Inject
    SoundStore(
            RecordingBook book, CallNotes notes, Telephony telephony, BlobStore blobs, UnitOfWork work, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.telephony = telephony;
        this.blobs = blobs;
        this.work = work;
        this.clock = clock;
    }

    /** @throws IOException when it is not there yet, does not come as a whole, is no sound, or cannot be kept */
    void fetch(TenantId tenant, RecordingRow seen) throws IOException {
        var sound = new AtomicReference<Sound>();
        blobs.put(tenant, seen.blob(), out -> {
            boolean there = telephony.fetchRecording(
                    seen.atCarrierAs().orElseThrow(),
                    (wav, bytes) -> sound.set(checked(seen, SoundCopy.copy(wav, bytes, out))));
            if (!there) {
                throw new NoSound("the carrier has not got it yet");
            }
        });
        boolean kept = work.in(tenant, () -> {
            notes.lock(seen.interaction());
            var row = book.lock(seen.id()).filter(now -> now.state() == RecordingState.READY);
            row.ifPresent(found -> keep(found, sound.get()));
            return row.isPresent();
        });
        if (!kept) {
            // somebody had it deleted meanwhile, or stored it: whoever stored it did so under the same name
            deleteUnlessStored(tenant, seen);
        }
    }

    private void keep(RecordingRow row, Sound sound) {
        row.store(sound, clock.instant());
        // next it is deleted at the carrier
        row.due(clock.instant());
        notes.note(row.interaction(), new Fact.RecordingNoted(row.id(), "stored", "upkeep"));
    }

    private void deleteUnlessStored(TenantId tenant, RecordingRow seen) throws IOException {
        var state = work.in(tenant, () -> book.lock(seen.id()).map(RecordingRow::state));
        if (state.filter(now -> now == RecordingState.STORED).isEmpty()) {
            blobs.delete(tenant, seen.blob());
        }
    }

    private static Sound checked(RecordingRow row, Sound sound) throws NoSound {
        var told = row.told().orElse(sound.length());
        if (told.minus(sound.length()).abs().compareTo(TOLERANCE) > 0) {
            throw new NoSound("it lasts " + sound.length() + ", the carrier said " + told);
        }
        return sound;
    }
}
