package io.keskus.calls.bench;

import io.keskus.acd.OfferId;
import io.keskus.calls.CallEnded;
import io.keskus.calls.CallView;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Place;
import io.keskus.ivr.FlowVersion;
import io.keskus.ivr.Ivr;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.MovedClock;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.CallArrival;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.CarrierCall;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.LegDirection;
import io.keskus.telephony.LegState;
import io.keskus.telephony.NumberAssignment;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.StepRequest;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** One tenant's calls on a real database, with a floor and a carrier that write down what they are told. */
public final class CallBench implements AutoCloseable {
    public static final ProviderCallId CALLER = new ProviderCallId("CAcaller");
    public static final ProviderCallId DEVICE = new ProviderCallId("CAdevice");

    public final FakeFloor floor = new FakeFloor();
    public final FakeCarrier carrier = new FakeCarrier();
    public final BlockingQueue<CallEnded> ended = new LinkedBlockingQueue<>();
    public final AgentId ana = new AgentId(Ids.next());
    public final TenantId tenant = new TenantId(Ids.next());
    private final TestDatabase database;
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    public final BenchRooms rooms;
    public final Told told = new Told(this);
    public final MovedClock clock = new MovedClock(Instant.parse("2026-03-02T08:00:00Z"));
    private CallScript script;

    public CallBench(TestDatabase database) {
        this.database = database;
        var entities = database.entityManager();
        var work = database.unitOfWork();

        rooms = new BenchRooms(entities, work, floor, carrier, clock, threads, ended);
        in(() -> BenchFlow.published(rooms.testIvr));
    }

    public <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    public void later(Duration pause) {
        clock.pass(pause);
    }

    public CallBench arrives() {
        var number = new NumberAssignment(
                new PhoneNumber("+358931577001"), "main", Optional.empty(), Instant.EPOCH, Optional.empty());
        var from = Optional.of(new PhoneNumber("+358401234567"));
        script = in(() -> rooms.news.arrived(new CallArrival(CALLER, number, from, Optional.empty(), clock.instant())));
        return this;
    }

    public CallBench presses(String keys) {
        return asks(verb(Verb.AskKeys.class).next(), new StepInput.Keys(keys));
    }

    public CallBench waits() {
        return asks(verb(Verb.HoldInQueue.class).waiting(), new StepInput.Waiting(1, Duration.ZERO, 1));
    }

    public CallBench leavesQueue(StepInput.QueueLeft.Reason reason) {
        return asks(new Place(Place.Kind.AFTER_QUEUE, 1).token(), new StepInput.QueueLeft(reason, Duration.ZERO));
    }

    public CallBench asks(StepToken token, StepInput input) {
        return asks(CALLER, token, input, LegState.IN_PROGRESS);
    }

    public CallBench asks(ProviderCallId leg, StepToken token, StepInput input, LegState state) {
        script = in(() -> rooms.news.step(new StepRequest(leg, token, input, state, clock.instant())));
        return this;
    }

    public CallBench accepted() {
        return accepted(1);
    }

    public CallBench accepted(long offer) {
        in(() -> {
            rooms.connecting.accepted(call(), ana, new OfferId(call(), offer), clock.instant());
            return null;
        });
        return this;
    }

    public CallBench deviceComes() {
        var invitation = in(() -> rooms.desk.invitation(call(), ana));
        return deviceComes(DEVICE, Optional.of(ana), invitation.params());
    }

    public CallBench deviceComes(ProviderCallId leg, Optional<AgentId> agent, Map<String, String> params) {
        script = in(() -> rooms.news.clientConnected(new ClientConnect(leg, agent, params, clock.instant())));
        return this;
    }

    public CallBench callerJoins() {
        return asks(carrier.redirectedTo, new StepInput.None());
    }

    /** In a talk. */
    public CallBench talking() {
        return arrives().presses("1").waits().accepted().deviceComes().callerJoins();
    }

    public StepInput talkEnded() {
        return new StepInput.DialEnded(StepInput.DialEnded.Result.ANSWERED, Optional.empty(), Optional.empty());
    }

    /** Everybody in the talk in a few words, as {@code agent joined leads talks}. */
    public List<String> talk() {
        return in(() -> rooms.holding.talk(call(), Optional.empty())).participants().stream()
                .map(each -> each.role() + " " + each.stage() + (each.leads() ? " leads" : "")
                        + (each.talks() ? " talks" : "") + (each.held() ? " held" : ""))
                .toList();
    }

    public CallBench status(ProviderCallId leg, LegState state, long seconds) {
        in(() -> {
            rooms.news.status(new CallStatusFact(
                    leg,
                    Optional.empty(),
                    LegDirection.INBOUND,
                    state,
                    state.isFinal() ? Optional.of(Duration.ofSeconds(seconds)) : Optional.empty(),
                    clock.instant(),
                    0));
            return null;
        });
        return this;
    }

    /** The agent ends the talk at the desk. */
    public CallBench ends() {
        return ends(ana);
    }

    public CallBench ends(AgentId agent) {
        in(() -> {
            rooms.desk.hangUp(call(), agent);
            return null;
        });
        return this;
    }

    /** The time for a lost device to come back is over. */
    public CallBench neverReturns() {
        in(() -> {
            rooms.participants.awaited().stream()
                    .filter(ParticipantRow::isReturning)
                    .forEach(who -> rooms.returning.expire(who.connectToken().orElseThrow(), clock.instant()));
            return null;
        });
        return this;
    }

    /** The agent's device comes again, or another in its place. */
    public CallBench deviceComesAs(ProviderCallId leg) {
        var invitation = in(() -> rooms.desk.invitation(call(), ana));
        return deviceComes(leg, Optional.of(ana), invitation.params());
    }

    public CallBench deadlinePasses() {
        in(() -> {
            rooms.connecting.expire(call(), clock.instant());
            return null;
        });
        return this;
    }

    /** Where the caller's document says to ask after the talk. */
    public StepToken verbOfTalk() {
        return new Place(Place.Kind.AFTER_TALK, 4).token();
    }

    public void bookedAs(ProviderCallId leg, LegState state, long seconds) {
        carrier.books.put(
                leg,
                new CarrierCall(
                        leg,
                        Optional.empty(),
                        "+358401234567",
                        "+358931577001",
                        LegDirection.INBOUND,
                        state,
                        Optional.of(clock.instant()),
                        Optional.of(clock.instant()),
                        Optional.of(Duration.ofSeconds(seconds)),
                        Optional.empty()));
    }

    public void checkBooks() {
        rooms.openLegs.check(tenant);
    }

    public CallEnded nextEnded() throws InterruptedException {
        return ended.poll(10, TimeUnit.SECONDS);
    }

    public InteractionId call() {
        return in(() -> database.entityManager()
                .createQuery("SELECT c FROM CallRow c", CallRow.class)
                .getSingleResult()
                .id());
    }

    public CallState state() {
        return in(() -> database.entityManager()
                .createQuery("SELECT c FROM CallRow c", CallRow.class)
                .getSingleResult()
                .state());
    }

    public List<Entry> journal() {
        return in(() -> rooms.journal.of(call()));
    }

    public Optional<CallView> record() {
        return in(() -> rooms.records.find(call()));
    }

    public boolean hasTicket() {
        return in(() -> rooms.contacts.findTicket(call())).isPresent();
    }

    public FlowVersion flow() {
        return in(() -> rooms.testIvr.ivr().published("main"));
    }

    public Ivr ivr() {
        return rooms.testIvr.ivr();
    }

    public CallScript script() {
        return script;
    }

    public <V extends Verb> V verb(Class<V> type) {
        return script.verbs().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + type.getSimpleName() + " in " + script));
    }

    public boolean hears(Class<? extends Verb> type) {
        return script.verbs().stream().anyMatch(type::isInstance);
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
