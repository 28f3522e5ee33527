package io.keskus.calls.devices;

import static io.keskus.calls.bench.CallBench.CALLER;
import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.SupervisionMode;
import io.keskus.calls.TransferTarget;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.Verb;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An agent's device is lost in the middle of a talk: the talk waits for it, and the customer is never cut off. */
class DeviceReturnsTest extends OnTheBench {
    private static final ProviderCallId AGAIN = new ProviderCallId("CAagain");
    private static final ProviderCallId BENS = new ProviderCallId("CAbens");

    private final AgentId ben = new AgentId(Ids.next());

    @BeforeEach
    void begin() {
        bench.talking();
    }

    @Test
    void the_customer_hears_why_and_music_and_the_agent_is_awaited() {
        loses();
        assertThat(bench.carrier.orders).endsWith("change CAcaller hold words");
        assertThat(bench.talk()).containsExactly("agent coming leads talks", "customer joined talks held");
    }

    @Test
    void a_device_that_comes_back_finds_the_customer_and_every_leg_is_counted() throws InterruptedException {
        loses();
        bench.later(Duration.ofSeconds(5));
        bench.deviceComesAs(AGAIN);
        assertThat(bench.verb(Verb.JoinConference.class).endOnExit()).isFalse();
        assertThat(bench.carrier.orders).endsWith("change CAcaller unhold");
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
        bench.later(Duration.ofSeconds(25));
        bench.ends().status(AGAIN, LegState.COMPLETED, 25);
        bench.asks(bench.verbOfTalk(), bench.talkEnded());
        bench.status(CALLER, LegState.COMPLETED, 40);
        assertThat(bench.record().orElseThrow().outcome()).isEqualTo(CallOutcome.ANSWERED);
        assertThat(bench.record().orElseThrow().talkSeconds()).isEqualTo(30);
        assertThat(bench.nextEnded().legs()).hasSize(3);
        assertThat(bench.floor.told.stream().filter("talkEnded"::equals)).hasSize(1);
    }

    @Test
    void whose_device_does_not_come_back_loses_the_customer_to_the_queue_ahead_of_others() {
        loses();
        bench.neverReturns();
        assertThat(bench.state()).isEqualTo(CallState.QUEUED);
        assertThat(bench.floor.told).endsWith("away connection-lost", "talkEnded", "enqueue");
        assertThat(bench.floor.work.get(1).priority()).isEqualTo(1);
        bench.asks(bench.carrier.redirectedTo, new StepInput.None());
        assertThat(bench.verb(Verb.Say.class).text()).contains("lost the connection to your agent");
        assertThat(bench.hears(Verb.HoldInQueue.class)).isTrue();
        bench.accepted(2).deviceComesAs(AGAIN).callerJoins();
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void a_customer_who_does_not_wait_ends_the_call() {
        loses();
        bench.status(CALLER, LegState.COMPLETED, 40);
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
        assertThat(bench.floor.told).endsWith("talkEnded");
        bench.neverReturns();
        assertThat(bench.state()).isEqualTo(CallState.ENDED);
    }

    @Test
    void an_agent_without_a_device_may_still_end_the_talk() {
        loses();
        bench.ends();
        assertThat(bench.state()).isEqualTo(CallState.IVR);
        assertThat(bench.carrier.orders).endsWith("endConference");
    }

    @Test
    void a_page_that_is_back_before_the_carrier_has_noticed_takes_over_from_the_old_one() {
        bench.deviceComesAs(AGAIN);
        assertThat(bench.carrier.orders).endsWith("hangUp CAdevice");
        bench.status(DEVICE, LegState.COMPLETED, 30);
        assertThat(bench.talk()).containsExactly("agent joined leads talks", "customer joined talks");
        assertThat(bench.journal())
                .extracting(entry -> entry.fact())
                .filteredOn(Fact.DeviceCame.class::isInstance)
                .extracting(fact -> ((Fact.DeviceCame) fact).how())
                .containsExactly("moved");
        bench.deviceComesAs(new ProviderCallId("CAthird"));
        assertThat(bench.carrier.orders).endsWith("hangUp CAagain");
    }

    @Test
    void an_invitation_is_good_once() {
        var params = bench.in(() -> bench.rooms.desk.invitation(bench.call(), bench.ana))
                .params();
        bench.deviceComes(AGAIN, Optional.of(bench.ana), params);
        bench.deviceComes(BENS, Optional.of(bench.ana), params);
        assertThat(bench.hears(Verb.Reject.class)).isTrue();
    }

    @Test
    void a_customer_on_hold_is_on_hold_when_the_agent_is_back() {
        bench.in(() -> bench.rooms.holding.hold(bench.call(), bench.ana));
        loses();
        assertThat(bench.carrier.orders).doesNotContain("change CAcaller hold words");
        bench.deviceComesAs(AGAIN);
        assertThat(bench.talk()).contains("customer joined talks held");
    }

    @Test
    void a_colleague_in_the_talk_goes_on_and_leads_when_the_agent_does_not_come_back() {
        joinsBen();
        loses();
        assertThat(bench.talk()).contains("agent joined talks", "customer joined talks");
        bench.neverReturns();
        assertThat(bench.talk()).contains("agent left", "agent joined leads talks", "customer joined talks");
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void whose_last_colleague_leaves_meanwhile_waits_with_music_until_the_agent_is_back() {
        joinsBen();
        loses();
        bench.ends(ben);
        assertThat(bench.talk()).contains("customer joined talks held");
        bench.deviceComesAs(AGAIN);
        assertThat(bench.talk()).contains("agent joined leads talks", "customer joined talks");
    }

    @Test
    void a_supervisor_who_whispers_is_told_the_new_leg() {
        bench.in(() -> bench.rooms.supervision.begin(bench.call(), ben, SupervisionMode.WHISPER));
        invited(BENS);
        loses();
        bench.deviceComesAs(AGAIN);
        bench.in(() -> {
            bench.rooms.news.conference(new ConferenceFact(
                    new ConferenceName(bench.call().toString()),
                    "CF1",
                    ConferenceFact.What.JOINED,
                    Optional.of(AGAIN),
                    Optional.of("agent"),
                    bench.clock.instant(),
                    1));
            return null;
        });
        assertThat(bench.carrier.orders).endsWith("change CAbens unmute coach");
        assertThat(bench.talk()).contains("supervisor joined");
    }

    @Test
    void after_a_restart_the_time_goes_on() {
        loses();
        bench.later(Duration.ofSeconds(31));
        bench.in(() -> {
            bench.rooms.joining.expectAgain();
            return null;
        });
        eventually(CallState.QUEUED);
    }

    private void loses() {
        bench.status(DEVICE, LegState.COMPLETED, 10);
        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    private void joinsBen() {
        bench.in(() -> bench.rooms.consults.consult(
                bench.call(), bench.ana, new TransferTarget.ToAgent(ben), Optional.empty()));
        bench.told.accepts(bench.floor.directed.get(0).work(), ben);
        invited(BENS);
        bench.in(() -> bench.rooms.consults.merge(bench.call(), bench.ana));
    }

    private void invited(ProviderCallId leg) {
        var params =
                bench.in(() -> bench.rooms.desk.invitation(bench.call(), ben)).params();
        bench.deviceComes(leg, Optional.of(ben), params);
    }

    private void eventually(CallState state) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (bench.state() != state && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(bench.state()).isEqualTo(state);
    }
}
