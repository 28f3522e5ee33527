package io.keskus.calls.recordings;

import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.BookedRecording;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes through the carrier's list of recordings for sound that nobody would fetch or delete any more: of talks that were
 * recorded while we were down, and what stayed there although we believed it was gone.
 */
@ApplicationScoped
class Orphans {
    private static final Logger LOG = Logger.getLogger(Orphans.class.getName());
    /** Longer than a carrier is away, and than a call of before midnight lasts. */
    private static final Duration REACH = Duration.ofDays(7);

    private final RecordingBook book;
    private final CallNotes notes;
    private final Telephony telephony;
    private final UnitOfWork work;
    private final Clock clock;

    protected Orphans() {
        this(null, null, null, null, null);
    }

    @Inject
    Orphans(RecordingBook book, CallNotes notes, Telephony telephony, UnitOfWork work, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.telephony = telephony;
        this.work = work;
        this.clock = clock;
    }

    /** Outside any unit of work. */
    void look(TenantId tenant) {
        var now = clock.instant();
        for (var booked : TenantContext.call(tenant, () -> telephony.recordings(now.minus(REACH), now))) {
            if (!booked.recording().state().isLiving()) {
                work.run(tenant, () -> adopt(tenant, booked));
            }
        }
    }

    private void adopt(TenantId tenant, BookedRecording booked) {
        var known = book.find(booked.recording().recording());
        if (known.isPresent()) {
            known.filter(Orphans::isForgotten).ifPresent(this::forgetAgain);
            return;
        }
        var call = booked.call().flatMap(notes::callOf);
        if (call.isEmpty()) {
            // the call itself may yet be found in the books
            LOG.log(
                    Level.WARNING,
                    "tenant={0} a recording at the carrier belongs to no call of ours: {1}",
                    new Object[] {tenant, booked.recording().recording()});
            return;
        }
        told(call.get(), booked);
    }

    private static boolean isForgotten(RecordingRow row) {
        return !row.isAtCarrier()
                && switch (row.state()) {
                    case STORED, DISCARDED, DELETED -> true;
                    default -> false;
                };
    }

    private void forgetAgain(RecordingRow seen) {
        notes.lock(seen.interaction());
        book.lock(seen.id()).filter(Orphans::isForgotten).ifPresent(row -> {
            row.isAtCarrierAs(row.atCarrierAs().orElseThrow());
            row.due(clock.instant());
        });
    }

    /** As if the carrier's own message had come. */
    private void told(InteractionId call, BookedRecording booked) {
        boolean sound = booked.recording().state() != CarrierRecording.State.ABSENT;
        notes.note(
                call,
                new Fact.RecordingChanged(
                        booked.recording().recording().value(),
                        (sound ? RecordingFact.State.COMPLETED : RecordingFact.State.ABSENT).name(),
                        booked.recording().length().map(Duration::toSeconds),
                        booked.call().map(ProviderCallId::value),
                        Optional.of(booked.channels())));
    }
}
