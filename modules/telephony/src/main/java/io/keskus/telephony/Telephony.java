package io.keskus.telephony;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.TenantContext;
import io.keskus.telephony.accounts.Accounts;
import io.keskus.telephony.control.CarrierOrder;
import io.keskus.telephony.control.Commands;
import io.keskus.telephony.control.RealTime;
import io.keskus.telephony.numbers.Numbers;
import io.keskus.telephony.sounds.HoldMusic;
import io.keskus.telephony.sounds.HoldWords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the rest of the house may order from the carrier, for the tenant of the current unit of work.
 *
 * <p><b>Orders</b> ({@code redirect}, {@code hangUp}, {@code dial}, …) are rows written in the caller's unit of work. They
 * are carried out after it commits, in order per target; after a crash or a time-out it is first looked up at the carrier
 * whether the order had been carried out already. The same key again is the same order, and is ignored. One that is given up
 * is told as {@link CarrierCommandFailed}.
 *
 * <p><b>Reads</b> ({@code call}, {@code calls}, {@code usage}, {@code recordings}), and what is done to a recording, ask the carrier at once and may take seconds: not for the
 * path of a webhook. They throw {@link CarrierUnavailable}.
 */
@ApplicationScoped
public class Telephony {
    private final Numbers numbers;
    private final Commands commands;
    private final Accounts accounts;
    private final Providers providers;
    private final TelephonySettings settings;
    private final Iterable<DialPermit> permits;

    /** For the container's proxy. */
    protected Telephony() {
        this(null, null, null, null, null, List.of());
    }

    @Inject
    Telephony(
            Numbers numbers,
            Commands commands,
            Accounts accounts,
            Providers providers,
            TelephonySettings settings,
            @Any Instance<DialPermit> permits) {
        this(numbers, commands, accounts, providers, settings, (Iterable<DialPermit>) permits);
    }

    /** Where no container puts it together. */
    public Telephony(
            Numbers numbers,
            Commands commands,
            Accounts accounts,
            Providers providers,
            TelephonySettings settings,
            Iterable<DialPermit> permits) {
        this.numbers = numbers;
        this.commands = commands;
        this.accounts = accounts;
        this.providers = providers;
        this.settings = settings;
        this.permits = permits;
    }

    /** What a number of the tenant is for at that moment. */
    public Optional<NumberAssignment> assignment(PhoneNumber number, Instant at) {
        return numbers.assignment(number, at);
    }

    /** Every number of the tenant and what it is for at that moment. */
    public List<NumberAssignment> assignments(Instant at) {
        return numbers.assignments(at);
    }

    /**
     * Takes a living call out of whatever it does and has it ask for the step. Does nothing to a call that has ended.
     *
     * @param key of the order, unique in the tenant, 1..120 characters
     */
    public void redirect(ProviderCallId call, StepToken step, String key) {
        commands.order(key, new CarrierOrder.Redirect(call, step));
    }

    /** Ends a call in whatever state it is; a ringing one is cancelled. Does nothing to a call that has ended. */
    public void hangUp(ProviderCallId call, String key) {
        commands.order(key, new CarrierOrder.HangUp(call));
    }

    /** Ends a conference for all who are in it; legs that still ring are not in it. Does nothing when it has ended. */
    public void endConference(ConferenceName conference, String key) {
        commands.order(key, new CarrierOrder.EndConference(conference));
    }

    /**
     * Calls somebody into a conference. Costs one of the carrier's rationed call creations, so it may have to wait.
     *
     * @throws io.keskus.kernel.ProblemException when a {@link DialPermit} refuses
     */
    public void dial(DialOrder order, String key) {
        if (order.to() instanceof Endpoint.Phone) {
            for (var permit : permits) {
                permit.refusal(order).ifPresent(refusal -> {
                    throw new ProblemException(refusal);
                });
            }
        }
        commands.order(key, new CarrierOrder.Dial(order));
    }

    /** Mutes, holds or coaches a participant. */
    public void change(ConferenceName conference, ProviderCallId participant, ParticipantChange change, String key) {
        commands.order(key, new CarrierOrder.Change(conference, participant, change));
    }

    /** Records a leg, each side in a channel of its own. Does nothing to a call that is not going on. */
    public void record(ProviderCallId call, String key) {
        commands.order(key, new CarrierOrder.Record(call));
    }

    /** Ends the recording of a leg. Does nothing when none is going on. */
    public void stopRecording(ProviderCallId call, String key) {
        commands.order(key, new CarrierOrder.StopRecording(call));
    }

    /** The recordings that the carrier has of a leg. */
    public List<CarrierRecording> recordings(ProviderCallId call) {
        return carrier().recordings(call);
    }

    /** The carrier's own list of the tenant's recordings that began in the span. @param until exclusive */
    public List<BookedRecording> recordings(Instant from, Instant until) {
        return carrier().recordings(from, until);
    }

    /**
     * Pauses, resumes or stops the recording of a leg at once, outside the order of orders: somebody waits for it.
     *
     * @return how it stands now, by the carrier's word; empty when none is going on
     */
    public Optional<CarrierRecording> changeRecording(ProviderCallId call, RecordingChange change) {
        return carrier().changeRecording(call, change);
    }

    /** See {@link Carrier#fetchRecording}. */
    public boolean fetchRecording(RecordingId recording, SoundReader reader) throws IOException {
        return carrier().fetchRecording(recording, reader);
    }

    /** Deletes a recording at the carrier. @return false when there was none */
    public boolean deleteRecording(RecordingId recording) {
        return carrier().deleteRecording(recording);
    }

    /** A sign-in for the agent's browser device or scripted client. @param lifetime 1 min..24 h, real time */
    public ClientToken clientToken(AgentId agent, Duration lifetime) {
        return token(ClientIdentity.of(agent), lifetime);
    }

    /** A sign-in for a device of the agent that tries its line out and takes no calls. @param lifetime 1 min..24 h, real time */
    public ClientToken checkToken(AgentId agent, Duration lifetime) {
        return token(ClientIdentity.ofCheck(agent), lifetime);
    }

    private ClientToken token(String identity, Duration lifetime) {
        if (lifetime.toMinutes() < 1 || lifetime.toHours() > 24) {
            throw new IllegalArgumentException("lifetime 1 min..24 h: " + lifetime);
        }
        return carrier().clientToken(identity, lifetime, RealTime.now());
    }

    /** The carrier's own view of a leg; empty when it knows none by that id in the tenant's account. */
    public Optional<CarrierCall> call(ProviderCallId call) {
        return carrier().call(call);
    }

    /** The carrier's own list of the tenant's legs that began in the span. @param until exclusive */
    public List<CarrierCall> calls(Instant from, Instant until) {
        return carrier().calls(from, until);
    }

    /** The carrier's bill for the tenant's account for one day in UTC. */
    public List<CarrierUsage> usage(LocalDate day) {
        return carrier().usage(day);
    }

    /** Music for those who wait; absolute, and to be had by everybody. */
    public URI holdMusic() {
        return HoldMusic.address(settings.publicUrl());
    }

    /** A word that the agent's line was interrupted, and music after it; for a held participant. */
    public URI holdWords(Locale language) {
        return HoldWords.address(
                settings.publicUrl(), accounts.of(TenantContext.required()).provider(), language);
    }

    private Carrier carrier() {
        var account = accounts.of(TenantContext.required());
        return providers.get(account.provider()).account(account.access());
    }
}
