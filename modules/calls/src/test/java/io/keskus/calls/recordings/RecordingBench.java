package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.CallRecordingId;
import io.keskus.calls.RecordingArchive;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
import io.keskus.calls.Recordings;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.Journal;
import io.keskus.calls.live.OpenCalls;
import io.keskus.contacts.Contacts;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.BlobStore;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.blobs.BlobFiles;
import io.keskus.platform.blobs.BlobKeys;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.testing.RecordingCarrier;
import io.keskus.telephony.testing.TelephonyBench;
import io.keskus.tenancy.ConfigFiles;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A tenant's recordings on a real database, a real disk and a carrier that writes down what it is told. */
final class RecordingBench implements AutoCloseable {
    static final ProviderCallId CALLER = new ProviderCallId("CAcaller");
    static final ProviderCallId DEVICE = new ProviderCallId("CAdevice");
    /** The made-up carrier's id for what it records of the caller. */
    static final RecordingId AT_CARRIER = new RecordingId("RECAcaller");

    private static final ProviderCallId BEAS_DEVICE = new ProviderCallId("CAsecond");

    final AgentId bea = new AgentId(Ids.next());
    final AgentId ana = new AgentId(Ids.next());
    final ContactId contact = new ContactId(Ids.next());
    final MovedClock clock = new MovedClock();
    final MovedClock realTime = new MovedClock();
    final List<String> told = new CopyOnWriteArrayList<>();
    final TenantId tenant;
    final RecordingCarrier carrier;
    final BlobStore blobs;
    final Recordings recordings;
    final RecordingArchive archive;
    final RecordingErasure erasure;
    final List<String> published = new CopyOnWriteArrayList<>();
    /** Of which the agents of the bench take work. */
    final List<String> ownQueues = new CopyOnWriteArrayList<>();

    private final RecordingsSection section;
    private final TestDatabase database;
    private final TelephonyBench telephony;
    private final OpenCalls calls;
    private final Journal journal;
    private final RecordingBook book;
    private final Upkeep upkeep;
    private final Retention retention;
    private final Orphans orphans;

    RecordingBench(TestDatabase database, Path disk) {
        this.database = database;
        var entities = database.entityManager();
        var work = database.unitOfWork();
        telephony = new TelephonyBench(database, clock);
        tenant = telephony.tenant;
        carrier = telephony.carrier;
        book = new RecordingBook(entities);
        section = new RecordingsSection(entities);
        var reading = new Journal(entities, List.of());
        var contacts = new Contacts(new ContactBook(entities, clock), new TicketBook(entities, clock), null);
        var noting = new OpenCalls(entities, reading, contacts, clock).notes();
        var ends = new TalkEnds(book, noting, reading, telephony.telephony(), work, clock);
        var recorder = new Recorder(book, section, noting, ends, telephony.telephony(), work);
        journal = new Journal(entities, List.of(recorder, new RecordingNews(new HeardDesk(published), work)));
        calls = new OpenCalls(entities, journal, contacts, clock);
        blobs = new BlobStore(new BlobFiles(disk), new BlobKeys(entities, work, telephony.secrets, clock));
        var notes = calls.notes();
        var store = new SoundStore(book, notes, telephony.telephony(), blobs, work, clock);
        upkeep = new Upkeep(book, notes, telephony.telephony(), ends, store, blobs, work, clock);
        orphans = new Orphans(book, notes, telephony.telephony(), work, clock);
        retention = new Retention(book, section, work, clock);
        var rights = new HearingRights(book, section, notes, agent -> ownQueues, clock);
        archive = new RecordingArchive(
                new Archive(book, new RecordingSearch(entities, rights), section, notes, contacts, clock));
        erasure = new RecordingErasure(book, notes, clock);
        var pause = new CardPause(
                book, notes, new Telling(notes, new HeardDesk(told), work), telephony.telephony(), work, clock);
        var directory = new Directory(database.dataSource());
        directory.register(tenant, "t" + tenant);
        var settings = new RecordingSettings(
                Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1), Duration.ofMinutes(15));
        var listening =
                new Listening(book, notes, directory, blobs, telephony.secrets, settings, work, clock, realTime);
        recordings = new Recordings(
                new RecordingDesk(book, notes, journal, rights, pause), listening, new LegalHolds(book, notes, clock));
        configured("queues: [sales]\nkeepDays: 30\nvoicemailDays: 7\n");
    }

    void configured(String yaml) {
        var files = new ConfigFiles(
                Map.of("recordings.yaml", yaml, "queues.yaml", "queues:\n  - name: sales\n  - name: support\n"));
        in(() -> {
            section.apply(files);
            return null;
        });
    }

    RecordingsSection section() {
        return section;
    }

    <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    InteractionId talking() {
        return talking("sales");
    }

    InteractionId talking(String queue) {
        return in(() -> {
            var call = calls.queued(CALLER, Optional.of(contact), queue);
            calls.talks(call, ana, DEVICE);
            return call;
        });
    }

    /** In a talk that the carrier records. */
    InteractionId recorded() {
        var call = talking();
        assertNext("record CAcaller");
        tell(call, "IN_PROGRESS", 0);
        return call;
    }

    /** A talk of ten seconds whose sound is with us. */
    InteractionId stored() {
        var call = recorded();
        completed(call, 10);
        carrier.keeps(AT_CARRIER, Wavs.talk(10));
        round();
        round();
        return call;
    }

    /** Ana calls somebody, who answers. */
    InteractionId calledOut(String queue) {
        return in(() -> {
            var call = calls.placed(ana, CALLER, queue);
            calls.talks(call, ana, DEVICE);
            return call;
        });
    }

    /** A second agent is with the customer too. */
    void joins(InteractionId call) {
        in(() -> {
            calls.talks(call, bea, BEAS_DEVICE);
            return null;
        });
    }

    /** The first agent goes and the second one takes over, as a completed consultation writes it. */
    void handsOver(InteractionId call) {
        in(() -> {
            calls.talked(call, ana, DEVICE);
            calls.talks(call, bea, BEAS_DEVICE);
            return null;
        });
    }

    void secondEnds(InteractionId call) {
        in(() -> {
            calls.talked(call, bea, BEAS_DEVICE);
            return null;
        });
    }

    void looksForOrphans() {
        orphans.look(tenant);
    }

    void ends(InteractionId call) {
        in(() -> {
            calls.talked(call, ana, DEVICE);
            return null;
        });
    }

    void completed(InteractionId call, long seconds) {
        tell(call, "COMPLETED", seconds);
    }

    void tell(InteractionId call, String state, long seconds) {
        note(
                call,
                new Fact.RecordingChanged(
                        AT_CARRIER.value(),
                        state,
                        Optional.of(seconds).filter(length -> state.equals("COMPLETED")),
                        Optional.of(CALLER.value()),
                        Optional.of(2)));
    }

    void note(InteractionId call, Fact fact) {
        in(() -> {
            calls.note(call, fact);
            return null;
        });
    }

    /** Somebody who is known to this number leaves a message for a queue. */
    InteractionId message(String queue) {
        var call = in(() -> calls.queued(new ProviderCallId("CA" + Ids.next()), Optional.of(contact), queue));
        note(call, new Fact.VoicemailTaken("voicemail", "RE" + call, 4));
        carrier.keeps(new RecordingId("RE" + call), Wavs.message(4));
        note(
                call,
                new Fact.RecordingChanged(
                        "RE" + call, "COMPLETED", Optional.of(4L), Optional.of("CA" + call), Optional.of(1)));
        round();
        return call;
    }

    /** The contact is in another call, and the agent is asked into it. */
    void callsAgain(AgentId agent) {
        in(() -> {
            calls.asks(calls.queued(new ProviderCallId("CA" + Ids.next()), Optional.of(contact), "support"), agent);
            return null;
        });
    }

    /** Whatever is due, once. */
    void round() {
        upkeep.round(tenant);
    }

    void sweep() {
        retention.sweep(tenant);
        round();
    }

    void assertNext(String order) {
        assertThat(carrier.next()).as("what the carrier was told").isEqualTo(order);
    }

    RecordingView only(InteractionId call) {
        return in(() -> recordings.list(call, Optional.empty())).get(0);
    }

    RecordingState state(InteractionId call) {
        return only(call).state();
    }

    CallRecordingId id(InteractionId call) {
        return new CallRecordingId(only(call).id());
    }

    Optional<byte[]> sound(InteractionId call) throws IOException {
        var channel = blobs.open(tenant, "recordings/" + only(call).id());
        if (channel.isEmpty()) {
            return Optional.empty();
        }
        try (var in = Channels.newInputStream(channel.get())) {
            return Optional.of(in.readAllBytes());
        }
    }

    /** What was done with recordings, as {@code stored by upkeep}. */
    List<String> noted(InteractionId call) {
        return in(() -> journal.of(call)).stream()
                .map(Entry::fact)
                .filter(Fact.RecordingNoted.class::isInstance)
                .map(Fact.RecordingNoted.class::cast)
                .map(noted -> noted.what() + " by " + noted.by())
                .toList();
    }

    @Override
    public void close() {
        telephony.close();
    }
}
