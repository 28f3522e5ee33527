package io.keskus.calls.talk;

import io.keskus.calls.SupervisionMode;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.platform.Ids;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Changes participants in our books and orders the same from the carrier; what is so already is not ordered again. */
@ApplicationScoped
public class Conferences {
    private final Telephony telephony;
    private final Clock clock;

    /** For the container's proxy. */
    protected Conferences() {
        this(null, null);
    }

    @Inject
    public Conferences(Telephony telephony, Clock clock) {
        this.telephony = telephony;
        this.clock = clock;
    }

    public static ConferenceName of(CallRow call) {
        return new ConferenceName(call.id().toString());
    }

    /** Held ones hear music and are heard by nobody. */
    public void hold(CallRow call, ParticipantRow who, boolean held) {
        if (who.held() != held) {
            who.hold(held ? clock.instant() : null);
            order(
                    call,
                    who,
                    ParticipantChange.hold(held, held ? Optional.of(telephony.holdMusic()) : Optional.empty()));
        }
    }

    /** Held because nobody is there to talk with: hears why, and music. */
    public void leaveAlone(CallRow call, ParticipantRow customer, Locale language) {
        if (!customer.held()) {
            customer.hold(clock.instant());
            customer.leaveAlone();
            order(call, customer, ParticipantChange.hold(true, Optional.of(telephony.holdWords(language))));
        }
    }

    /** Whether the carrier ends the conference when this one leaves. */
    public void endAll(CallRow call, ParticipantRow who, boolean ends) {
        // an agent's device may be lost and come back, so no agent ends anything by leaving
        if (who.endsAll() != ends && !(ends && who.agent().isPresent())) {
            who.endAll(ends);
            order(call, who, ParticipantChange.endOnExit(ends));
        }
    }

    /** @param agent whom a whisper is for */
    public void supervise(CallRow call, ParticipantRow who, SupervisionMode mode, ProviderCallId agent) {
        who.supervise(mode);
        order(
                call,
                who,
                mode == SupervisionMode.WHISPER
                        ? ParticipantChange.whisperTo(agent)
                        : ParticipantChange.openly(mode == SupervisionMode.LISTEN));
    }

    /** Ends the leg in whatever state it is; one that is not known yet is ended as soon as it is. */
    public void release(CallRow call, ParticipantRow who) {
        who.call().ifPresent(leg -> telephony.hangUp(leg, call.id() + ".release." + leg));
    }

    /** The agent's own telephone, if it rings and is known, rings no more. */
    public void stopRinging(CallRow call, ParticipantRow who) {
        who.nextCall().ifPresent(leg -> telephony.hangUp(leg, call.id() + ".release." + leg));
    }

    void mute(CallRow call, ParticipantRow who, boolean muted) {
        if (who.muted() != muted) {
            who.mute(muted);
            order(call, who, ParticipantChange.mute(muted));
        }
    }

    public void end(CallRow call) {
        telephony.endConference(of(call), call.id() + ".end." + Ids.next());
    }

    private void order(CallRow call, ParticipantRow who, ParticipantChange change) {
        who.call().ifPresent(leg -> telephony.change(of(call), leg, change, call.id() + ".change." + Ids.next()));
    }
}
