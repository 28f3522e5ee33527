package io.keskus.calls.recordings;

import io.keskus.calls.RecordingState;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallNotes;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.CarrierRefused;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.RecordingChange;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Pauses a recording while card data is spoken. It fails closed: before the carrier is asked the recording counts as unsafe,
 * and only the carrier's own word that it pauses makes it good again. Without that word it is stopped; and when not even that
 * can be had, it is thrown away unheard.
 */
@ApplicationScoped
class CardPause {
    private static final Logger LOG = Logger.getLogger(CardPause.class.getName());

    private final RecordingBook book;
    private final CallNotes notes;
    private final Telling telling;
    private final Telephony telephony;
    private final UnitOfWork work;
    private final Clock clock;

    /** @param unsafeBefore for another reason than the change that is under way */
    private record Marked(RecordingRow row, boolean unsafeBefore, AgentId agent) {}

    protected CardPause() {
        this(null, null, null, null, null, null);
    }

    @Inject
    CardPause(RecordingBook book, CallNotes notes, Telling telling, Telephony telephony, UnitOfWork work, Clock clock) {
        this.book = book;
        this.notes = notes;
        this.telling = telling;
        this.telephony = telephony;
        this.work = work;
        this.clock = clock;
    }

    /** See {@link io.keskus.calls.Recordings#pause}. Outside any unit of work. */
    RecordingState pause(TenantId tenant, InteractionId interaction, AgentId agent) {
        var marked = mark(tenant, interaction, agent);
        return marked.row().state() == RecordingState.PAUSED && !marked.unsafeBefore()
                ? settle(tenant, marked, RecordingState.PAUSED, "paused")
                : secure(tenant, marked);
    }

    /** See {@link io.keskus.calls.Recordings#resume}. Outside any unit of work. */
    RecordingState resume(TenantId tenant, InteractionId interaction, AgentId agent) {
        var marked = mark(tenant, interaction, agent);
        boolean goesOn = asked(tenant, marked, RecordingChange.RESUME)
                .filter(told -> told.state() == CarrierRecording.State.RUNNING)
                .isPresent();
        // an answer that was lost may mean that it records again, while the agent believes that it does not
        return goesOn ? settle(tenant, marked, RecordingState.RUNNING, "resumed") : secure(tenant, marked);
    }

    private Marked mark(TenantId tenant, InteractionId interaction, AgentId agent) {
        return work.in(tenant, () -> {
            if (!notes.lock(interaction)) {
                throw new ProblemException(
                        Problem.of("call-unknown", "No such call", 404, "no call has the id " + interaction));
            }
            if (!notes.isIn(interaction, agent)) {
                throw new ProblemException(
                        Problem.of("not-in-talk", "Not in this talk", 409, "the agent is not connected in this call"));
            }
            var row = book.living(interaction)
                    .orElseThrow(() -> new ProblemException(
                            Problem.of("not-recorded", "Not recorded", 409, "this talk is not being recorded")));
            boolean before = row.isUnsafe();
            row.unsafe(true);
            return new Marked(row, before, agent);
        });
    }

    private RecordingState secure(TenantId tenant, Marked marked) {
        var paused = asked(tenant, marked, RecordingChange.PAUSE);
        if (paused.filter(told -> told.state() == CarrierRecording.State.PAUSED).isPresent()) {
            return settle(tenant, marked, RecordingState.PAUSED, "paused");
        }
        var stopped = asked(tenant, marked, RecordingChange.STOP);
        if (stopped.filter(told -> !told.state().isLiving()).isPresent()) {
            return settle(tenant, marked, RecordingState.ENDED, "stopped");
        }
        return giveUp(tenant, marked);
    }

    private Optional<CarrierRecording> asked(TenantId tenant, Marked marked, RecordingChange change) {
        var row = marked.row();
        try {
            return TenantContext.call(tenant, () -> telephony.changeRecording(row.leg(), change))
                    .filter(told ->
                            row.atCarrierAs().map(told.recording()::equals).orElse(true));
        } catch (CarrierUnavailable | CarrierRefused unknown) {
            LOG.log(
                    Level.WARNING,
                    "tenant=" + tenant + " recording=" + row.id() + " " + change + " unconfirmed",
                    unknown);
            return Optional.empty();
        }
    }

    private RecordingState settle(TenantId tenant, Marked marked, RecordingState state, String what) {
        return work.in(tenant, () -> {
            notes.lock(marked.row().interaction());
            var row = book.lock(marked.row().id()).orElseThrow();
            if (row.state().isLiving()) {
                row.unsafe(marked.unsafeBefore());
                moveTo(row, state);
            }
            told(row, marked, state, what);
            return state;
        });
    }

    private void moveTo(RecordingRow row, RecordingState state) {
        if (state == RecordingState.ENDED) {
            Progress.end(row, clock.instant());
        } else {
            row.become(state);
            row.due(clock.instant().plus(Progress.PATIENCE));
        }
    }

    private RecordingState giveUp(TenantId tenant, Marked marked) {
        return work.in(tenant, () -> {
            notes.lock(marked.row().interaction());
            var row = book.lock(marked.row().id()).orElseThrow();
            telephony.stopRecording(row.leg(), row.id() + ".stop-unsafe");
            Progress.end(row, clock.instant());
            told(row, marked, RecordingState.DISCARDED, "to-be-discarded");
            return RecordingState.DISCARDED;
        });
    }

    private void told(RecordingRow row, Marked marked, RecordingState state, String what) {
        notes.note(row.interaction(), new Fact.RecordingNoted(row.id(), what, "agent:" + marked.agent()));
        telling.tell(row.interaction(), state);
    }
}
