package io.keskus.calls.live;

import io.keskus.calls.CallEnded;
import io.keskus.calls.journal.Journal;
import io.keskus.calls.phones.OwnPhones;
import io.keskus.calls.records.CallRecords;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.sealing.ContactKeys;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.ivr.testing.TestIvr;
import io.keskus.platform.Outbox;
import io.keskus.platform.Secrets;
import io.keskus.platform.UnitOfWork;
import io.keskus.platform.outbox.Deliveries;
import io.keskus.platform.secrets.Keyset;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ScheduledExecutorService;

/** The rooms of the live call, put together as the container does. */
final class BenchRooms {
    final Journal journal;
    final CallRecords records;
    final Contacts contacts;
    final TestIvr testIvr;
    final Participants participants;
    final CarrierNews news;
    final Connecting connecting;
    final Joining joining;
    final Returning returning;
    final OwnPhones ownPhones;
    final OwnPhone ownPhone;
    final Muting muting;
    final LineQuality quality;
    final RoutingNews routingNews;
    final CarrierOrders carrierOrders;
    final OpenLegs openLegs;
    final LostCalls lostCalls;
    final DeskActions desk;
    final Holding holding;
    final Transfers transfers;
    final Preview preview;
    final Consults consults;
    final OutboundCalls outbound;
    final InternalCalls internal;
    final TalkNews talkNews;
    final Supervision supervision;
    final Moves moves;

    BenchRooms(
            EntityManager entities,
            UnitOfWork work,
            FakeFloor floor,
            FakeCarrier carrier,
            Clock clock,
            ScheduledExecutorService threads,
            Queue<CallEnded> ended) {
        journal = new Journal(entities, List.of());
        records = new CallRecords(entities, journal);
        contacts = new Contacts(
                new ContactBook(entities, clock),
                new TicketBook(entities, clock),
                new ContactKeys(entities, new Secrets(Keyset.ephemeral()), clock));
        testIvr = new TestIvr(entities, clock);
        var outbox = new Outbox(new Deliveries(entities, work, List.of(new EndedCalls(ended)), List.of(), threads));
        var settings = new CallSettings(
                Duration.ofHours(1),
                Duration.ofSeconds(30),
                Duration.ofHours(1),
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                Duration.ofMinutes(1));
        var book = new CallBook(entities, journal, settings);
        participants = new Participants(entities);
        talkNews = new TalkNews(book, participants, contacts, new Colleagues(), floor, work);
        var conferences = new Conferences(carrier, clock);
        var queueing = new Queueing(book, floor, contacts, participants, carrier);
        var walk = new FlowWalk(book, testIvr.ivr(), queueing);
        var device = new AgentDevice(book, participants, carrier, floor, work);
        var deadlines = new ConnectDeadlines(settings, work, clock, threads, this::connecting);
        var closing = new Closing(book, participants, records, contacts, outbox);
        var leaving = new Leaving(book, participants, conferences, queueing, floor, talkNews);
        var reaching = new Reaching(book, participants, conferences, leaving, contacts, carrier, talkNews, closing);
        returning = new Returning(book, participants, conferences, leaving, floor, deadlines, settings, talkNews, work);
        var inside = new Inside(book, participants, leaving, floor);
        joining = new Joining(
                book,
                participants,
                leaving,
                reaching,
                returning,
                inside,
                floor,
                device,
                deadlines,
                talkNews,
                closing,
                work);
        connecting = new Connecting(
                book, participants, talkNews, conferences, floor, carrier, queueing, deadlines, device, joining, work);
        ownPhones = new OwnPhones(entities, carrier, clock);
        ownPhone = new OwnPhone(
                book, participants, conferences, connecting, returning, ownPhones, carrier, closing, talkNews, clock);
        var departures = new Departures(
                book, participants, floor, connecting, leaving, reaching, returning, ownPhone, walk, closing);
        news = new CarrierNews(
                book,
                new Arrivals(book, contacts, testIvr.ivr(), walk),
                walk,
                new Waiting(book, floor, carrier),
                connecting,
                departures,
                leaving,
                reaching,
                returning,
                ownPhone,
                floor,
                clock);
        routingNews = new RoutingNews(book, participants, connecting, joining, queueing);
        carrierOrders = new CarrierOrders(reaching, ownPhone);
        openLegs = new OpenLegs(entities, book, work, null, carrier, departures, deadlines, joining, settings, clock);
        lostCalls = new LostCalls(book, departures, contacts, carrier, null, work, settings, clock);
        desk = new DeskActions(
                book, participants, device, connecting, leaving, conferences, closing, floor, records, clock);
        preview = new Preview(entities, book, participants, contacts, new Colleagues());
        var leads = new Leads(book, participants);
        muting = new Muting(leads, participants, conferences, talkNews);
        quality = new LineQuality(leads, book, participants, clock);
        var readiness = new Readiness(floor);
        holding = new Holding(leads, book, participants, conferences, leaving, talkNews, clock);
        transfers = new Transfers(leads, book, leaving, queueing, reaching, floor, readiness, talkNews, clock);
        consults = new Consults(
                leads, book, participants, conferences, leaving, reaching, floor, readiness, talkNews, clock);
        supervision =
                new Supervision(leads, book, participants, conferences, leaving, joining, device, talkNews, clock);
        moves = new Moves(leads, book, queueing, floor, readiness, clock);
        var own = new OwnCalls(book, participants, joining, floor);
        outbound = new OutboundCalls(book, participants, reaching, own, readiness, carrier, contacts, talkNews, clock);
        internal = new InternalCalls(book, participants, own, readiness, talkNews, clock);
    }

    private Connecting connecting() {
        return connecting;
    }
}
