package io.keskus.calls.bench;

import io.keskus.calls.CallEnded;
import io.keskus.calls.arrivals.Arrivals;
import io.keskus.calls.arrivals.FlowWalk;
import io.keskus.calls.carrier.CarrierNews;
import io.keskus.calls.carrier.CarrierOrders;
import io.keskus.calls.carrier.Departures;
import io.keskus.calls.carrier.LostCalls;
import io.keskus.calls.carrier.OpenLegs;
import io.keskus.calls.checks.CheckBook;
import io.keskus.calls.checks.TestCalls;
import io.keskus.calls.desk.DeskActions;
import io.keskus.calls.desk.Preview;
import io.keskus.calls.devices.AgentDevice;
import io.keskus.calls.devices.ConnectDeadlines;
import io.keskus.calls.devices.Connecting;
import io.keskus.calls.devices.Joining;
import io.keskus.calls.devices.Returning;
import io.keskus.calls.devices.RoutingNews;
import io.keskus.calls.journal.Journal;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallSettings;
import io.keskus.calls.live.Closing;
import io.keskus.calls.live.Participants;
import io.keskus.calls.phones.OwnPhone;
import io.keskus.calls.phones.OwnPhones;
import io.keskus.calls.placed.InternalCalls;
import io.keskus.calls.placed.OutboundCalls;
import io.keskus.calls.placed.OwnCalls;
import io.keskus.calls.records.CallRecords;
import io.keskus.calls.supervision.Moves;
import io.keskus.calls.supervision.Supervision;
import io.keskus.calls.talk.Conferences;
import io.keskus.calls.talk.Holding;
import io.keskus.calls.talk.Inside;
import io.keskus.calls.talk.Leads;
import io.keskus.calls.talk.Leaving;
import io.keskus.calls.talk.LineQuality;
import io.keskus.calls.talk.Muting;
import io.keskus.calls.talk.Reaching;
import io.keskus.calls.talk.Readiness;
import io.keskus.calls.talk.TalkNews;
import io.keskus.calls.transfers.Consults;
import io.keskus.calls.transfers.Transfers;
import io.keskus.calls.waiting.Queueing;
import io.keskus.calls.waiting.Waiting;
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
public final class BenchRooms {
    public final Journal journal;
    public final CallRecords records;
    public final Contacts contacts;
    public final TestIvr testIvr;
    public final Participants participants;
    public final CarrierNews news;
    public final Connecting connecting;
    public final Joining joining;
    public final Returning returning;
    public final OwnPhones ownPhones;
    public final OwnPhone ownPhone;
    public final Muting muting;
    public final LineQuality quality;
    public final RoutingNews routingNews;
    public final CarrierOrders carrierOrders;
    public final OpenLegs openLegs;
    public final LostCalls lostCalls;
    public final DeskActions desk;
    public final Holding holding;
    public final Transfers transfers;
    public final Preview preview;
    public final Consults consults;
    public final OutboundCalls outbound;
    public final InternalCalls internal;
    public final TalkNews talkNews;
    public final Supervision supervision;
    public final Moves moves;

    public BenchRooms(
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
        var deadlines = new ConnectDeadlines(settings, work, clock, threads);
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
        ownPhones = new OwnPhones(entities, carrier, new Secrets(Keyset.ephemeral()), clock);
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
                new TestCalls(new CheckBook(entities), carrier, outbox, clock),
                floor,
                clock);
        routingNews = new RoutingNews(book, participants, connecting, joining, queueing);
        carrierOrders = new CarrierOrders(reaching, ownPhone);
        openLegs = new OpenLegs(entities, book, work, null, carrier, departures, connecting, joining, settings, clock);
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
}
