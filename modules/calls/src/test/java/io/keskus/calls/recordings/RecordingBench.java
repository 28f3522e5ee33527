package io.keskus.calls.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.calls.CallRecordingId;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
import io.keskus.calls.Recordings;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.journal.Journal;
import io.keskus.calls.live.OpenCalls;
import io.keskus.identity.MemberId;
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
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Desk;
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
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

/** A tenant's recordings on a real database, a real disk and a carrier that writes down what it is told. */
final class RecordingBench implements AutoCloseable {
    static final ProviderCallId CALLER = new ProviderCallId("CAcaller");
    static final ProviderCallId DEVICE = new ProviderCallId("CAdevice");
    /** The made-up carrier's id for what it records of the caller. */
    static final RecordingId AT_CARRIER = new RecordingId("RECAcaller");

    final AgentId ana = new AgentId(Ids.next());
    final ContactId contact = new ContactId(Ids.next());
    final MovedClock clock = new MovedClock();
    final MovedClock realTime = new MovedClock();
    final List<String> told = new CopyOnWriteArrayList<>();
    final TenantId tenant;
    final RecordingCarrier carrier;
    final BlobStore blobs;
    final Recordings recordings;
    final RecordingErasure erasure;
    private final RecordingsSection section;
    private final TestDatabase database;
    private final TelephonyBench telephony;
    private final OpenCalls calls;
    private final Journal journal;
    private final RecordingBook book;
    private final Upkeep upkeep;
    private final Retention retention;

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
        var recorder = new Recorder(book, section, reading, telephony.telephony());
        journal = new Journal(entities, List.of(recorder));
        calls = new OpenCalls(entities, journal, clock);
        blobs = new BlobStore(new BlobFiles(disk), new BlobKeys(entities, work, telephony.secrets, clock));
        var notes = calls.notes();
        var store = new SoundStore(book, notes, telephony.telephony(), blobs, work, clock);
        upkeep = new Upkeep(book, notes, telephony.telephony(), store, blobs, work, clock);
        retention = new Retention(book, section, work, clock);
        erasure = new RecordingErasure(book, notes, clock);
        var pause = new CardPause(book, notes, new Telling(notes, desk(), work), telephony.telephony(), work, clock);
        var directory = new Directory(database.dataSource());
        directory.register(tenant, "t" + tenant);
        var settings = new RecordingSettings(Duration.ofHours(1), Duration.ofHours(1), Duration.ofMinutes(15));
        var listening =
                new Listening(book, notes, directory, blobs, telephony.secrets, settings, work, clock, realTime);
        recordings =
                new Recordings(new RecordingDesk(book, notes, pause), listening, new LegalHolds(book, notes, clock));
        configured("queues: [sales]\nkeepDays: 30\nvoicemailDays: 7\n");
    }

    private Desk desk() {
        return new Desk() {
            @Override
            public void send(MemberId member, String type, JsonNode members) {
                told.add(type + " " + members.path("state").asText());
            }

            @Override
            public void publish(String topic, Optional<String> key, JsonNode content) {
                throw new UnsupportedOperationException("nobody publishes here");
            }

            @Override
            public void publish(String topic, Set<MemberId> members, Optional<String> key, JsonNode content) {
                throw new UnsupportedOperationException("nobody publishes here");
            }

            @Override
            public AgentPresence presence(AgentId agent) {
                throw new UnsupportedOperationException("nobody asks here");
            }

            @Override
            public List<AgentPresence> listPresence() {
                return List.of();
            }
        };
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

    /** Whatever is due, once. */
    void round() {
        upkeep.round(tenant);
    }

    void sweep() {
        retention.sweep(tenant);
        round();
    }

    void assertNext(String order) {
        var next = carrier.next();
        if (!next.equals(order)) {
            throw new AssertionError("the carrier was told \"" + next + "\", not \"" + order + "\"");
        }
    }

    RecordingView only(InteractionId call) {
        return in(() -> recordings.list(call)).get(0);
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
