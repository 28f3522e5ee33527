package io.keskus.calls.carrier;

import io.keskus.calls.LegKind;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallSettings;
import io.keskus.calls.live.LegRow;
import io.keskus.contacts.Contact;
import io.keskus.contacts.Contacts;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.StartStep;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.CarrierCall;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.ClientIdentity;
import io.keskus.telephony.LegDirection;
import io.keskus.telephony.LegState;
import io.keskus.telephony.NumberAssignment;
import io.keskus.telephony.Telephony;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Goes through the carrier's books for calls of which nothing ever reached us, as those that came while everything was
 * down: they get a record like any other, and the bill agrees with the carrier's.
 */
@ApplicationScoped
public class LostCalls implements StartStep {
    private static final Logger LOG = Logger.getLogger(LostCalls.class.getName());
    /** A call is in the books before its first request has reached us. */
    private static final Duration SETTLED = Duration.ofMinutes(1);

    private final CallBook book;
    private final Departures departures;
    private final Contacts contacts;
    private final Telephony telephony;
    private final Directory directory;
    private final UnitOfWork work;
    private final CallSettings settings;
    private final Clock clock;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected LostCalls() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public LostCalls(
            CallBook book,
            Departures departures,
            Contacts contacts,
            Telephony telephony,
            Directory directory,
            UnitOfWork work,
            CallSettings settings,
            Clock clock) {
        this.book = book;
        this.departures = departures;
        this.contacts = contacts;
        this.telephony = telephony;
        this.directory = directory;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 960;
    }

    @Override
    public void start() {
        long every = settings.booksEvery().toMillis();
        scheduler.scheduleWithFixedDelay(this::lookEverywhere, every, every, TimeUnit.MILLISECONDS);
    }

    private void lookEverywhere() {
        for (var entry : directory.all()) {
            try {
                look(entry.tenant());
            } catch (CarrierUnavailable away) {
                LOG.log(Level.INFO, "tenant=" + entry.tenant() + " the carrier's books are not to be had", away);
            } catch (RuntimeException failure) {
                LOG.log(
                        Level.WARNING,
                        "tenant=" + entry.tenant() + " the carrier's books were not gone through",
                        failure);
            }
        }
    }

    /** Books of the last two rounds, at least a day: a call dated before midnight may end after it. */
    void look(TenantId tenant) {
        var now = clock.instant();
        var reach = settings.booksEvery().multipliedBy(2);
        var from = now.minus(reach.compareTo(Duration.ofDays(1)) > 0 ? reach : Duration.ofDays(1));
        for (var booked : TenantContext.call(tenant, () -> telephony.calls(from, now.minus(SETTLED)))) {
            work.run(tenant, () -> adopt(booked, now));
        }
    }

    private void adopt(CarrierCall booked, Instant now) {
        if (booked.state() != LegState.COMPLETED
                || booked.direction() != LegDirection.INBOUND
                || book.leg(booked.call()).isPresent()
                || ClientIdentity.findCheck(booked.from().replaceFirst("^client:", ""))
                        .isPresent()) {
            return;
        }
        var began = booked.started().orElse(now);
        var assigned = number(booked.to()).flatMap(number -> telephony.assignment(number, began));
        if (assigned.isEmpty()) {
            LOG.log(Level.WARNING, "a leg in the carrier''s books belongs to no call of ours, leg={0}", booked.call());
            return;
        }
        var call = opened(booked, assigned.get(), began);
        departures.news(
                new CallStatusFact(
                        booked.call(),
                        booked.parent(),
                        booked.direction(),
                        booked.state(),
                        booked.duration(),
                        booked.ended().orElse(now),
                        -1),
                now);
        LOG.log(Level.WARNING, "call found in the carrier''s books alone, interaction={0}", call.id());
    }

    private CallRow opened(CarrierCall booked, NumberAssignment number, Instant began) {
        Optional<Contact> contact =
                number(booked.from()).map(from -> contacts.findOrCreateByNumber(from, number.client()));
        var call = new CallRow(
                Ids.next(),
                number.client(),
                contact.map(Contact::id),
                number.number().e164(),
                began);
        book.open(call);
        book.add(new LegRow(Ids.next(), call.id(), booked.call(), LegKind.CALLER, Optional.empty(), "inbound", began));
        book.note(
                call,
                began,
                new Fact.Arrived(
                        booked.call().value(), call.ourNumber(), Optional.empty(), call.contact(), call.client()));
        return call;
    }

    private static Optional<PhoneNumber> number(String endpoint) {
        try {
            return Optional.of(new PhoneNumber(endpoint));
        } catch (IllegalArgumentException noNumber) {
            return Optional.empty();
        }
    }
}
