package io.keskus.telephony.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.CarrierCommandFailed;
import io.keskus.telephony.CarrierRefused;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.LegDialled;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.testing.TelephonyBench;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CommandsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final ProviderCallId CALL = new ProviderCallId("CA1");
    private static final ConferenceName ROOM = new ConferenceName("room-1");

    private static TestDatabase database;
    private final Told told = new Told();
    private TelephonyBench bench;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void build() {
        bench = new TelephonyBench(database, NOON, told);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void an_order_is_carried_out_after_the_commit() {
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("next"), "k1"));
        assertThat(bench.carrier.next()).isEqualTo("redirect CA1 https://calls.example.com/hooks/plain/step/next");
    }

    @Test
    void an_order_that_was_rolled_back_is_never_carried_out() {
        assertThatThrownBy(() -> inTenant(() -> {
                    bench.telephony().hangUp(CALL, "k1");
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        inTenant(() -> bench.telephony().hangUp(CALL, "k2"));
        assertThat(bench.carrier.next()).isEqualTo("hangUp CA1");
        bench.sweep();
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void the_same_key_is_the_same_order() {
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("a"), "k1"));
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("b"), "k1"));
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("c"), "k2"));
        assertThat(bench.carrier.next()).endsWith("/a");
        assertThat(bench.carrier.next()).endsWith("/c");
    }

    @Test
    void an_order_is_tried_again_while_the_carrier_is_away() {
        bench.carrier.failNext("redirect", new CarrierUnavailable("HTTP 503"));
        bench.carrier.failNext("redirect", new CarrierUnavailable("HTTP 429"));
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("next"), "k1"));
        assertThat(bench.carrier.next()).isEqualTo("redirect CA1 https://calls.example.com/hooks/plain/step/next");
    }

    @Test
    void a_redirect_whose_answer_was_lost_is_not_repeated_when_the_step_was_asked() {
        bench.carrier.loseNextAnswer("redirect", new CarrierUnavailable("no answer"));
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("next"), "k1"));
        assertThat(bench.carrier.next()).startsWith("redirect");
        askedForStep("next");
        inTenant(() -> bench.telephony().hangUp(CALL, "k2"));
        assertThat(bench.carrier.next()).isEqualTo("hangUp CA1");
    }

    @Test
    void a_dial_whose_answer_was_lost_is_not_repeated() throws InterruptedException {
        bench.carrier.loseNextAnswer("dial", new CarrierUnavailable("no answer"));
        inTenant(() -> bench.telephony().dial(toPhone(), "k1"));
        assertThat(bench.carrier.next()).isEqualTo("dial room-1 agent CAdialled1");
        var dialled = (LegDialled) told.next();
        assertThat(dialled.call()).isEqualTo(new ProviderCallId("CAdialled1"));
        assertThat(dialled.key()).isEqualTo("k1");
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void a_recording_whose_start_was_not_answered_is_not_started_again() {
        bench.carrier.loseNextAnswer("record", new CarrierUnavailable("no answer"));
        inTenant(() -> bench.telephony().record(CALL, "k1"));
        assertThat(bench.carrier.next()).isEqualTo("record CA1");
        inTenant(() -> bench.telephony().stopRecording(CALL, "k2"));
        assertThat(bench.carrier.next()).isEqualTo("STOP CA1");
    }

    @Test
    void no_order_about_a_call_waits_for_its_recording() {
        bench.carrier.failNext("record", new CarrierUnavailable("HTTP 503"));
        inTenant(() -> {
            bench.telephony().record(CALL, "k1");
            bench.telephony().redirect(CALL, new StepToken("next"), "k2");
        });
        assertThat(Set.of(bench.carrier.next(), bench.carrier.next()))
                .containsExactlyInAnyOrder(
                        "redirect CA1 https://calls.example.com/hooks/plain/step/next", "record CA1");
    }

    @Test
    void what_the_carrier_refuses_is_told() throws InterruptedException {
        bench.carrier.failNext("dial", new CarrierRefused("dial: HTTP 400, code 13227"));
        inTenant(() -> bench.telephony().dial(toPhone(), "k1"));
        var failed = (CarrierCommandFailed) told.next();
        assertThat(failed.key()).isEqualTo("k1");
        assertThat(failed.kind()).isEqualTo("Dial");
        assertThat(failed.reason()).isEqualTo("dial: HTTP 400, code 13227");
        bench.sweep();
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void a_fault_of_ours_is_tried_again_like_any_other() {
        bench.carrier.failNext("redirect", new IllegalArgumentException("surprise of +358401234567"));
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("next"), "k1"));
        assertThat(bench.carrier.next()).startsWith("redirect");
    }

    @Test
    void what_is_given_up_is_told() throws InterruptedException {
        for (int i = 0; i < 8; i++) {
            bench.carrier.failNext("hangUp", new CarrierUnavailable("HTTP 503"));
        }
        inTenant(() -> bench.telephony().hangUp(CALL, "k1"));
        var failed = (CarrierCommandFailed) told.next(40);
        assertThat(failed.reason()).isEqualTo("HTTP 503");
        assertThat(bench.carrier.rest()).isEmpty();
    }

    @Test
    void orders_about_one_target_keep_their_order_and_a_hang_up_overtakes_what_it_makes_needless() {
        bench.carrier.failNext("redirect", new CarrierUnavailable("HTTP 503"));
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("a"), "k1"));
        inTenant(() -> bench.telephony().redirect(CALL, new StepToken("b"), "k2"));
        inTenant(() -> bench.telephony().endConference(ROOM, "k3"));
        assertThat(bench.carrier.next()).as("another target does not wait").isEqualTo("endConference room-1");
        assertThat(bench.carrier.next()).endsWith("/a");
        assertThat(bench.carrier.next()).endsWith("/b");

        bench.carrier.failNext("redirect", new CarrierUnavailable("HTTP 503"));
        inTenant(() -> {
            bench.telephony().redirect(CALL, new StepToken("c"), "k4");
            bench.telephony().hangUp(CALL, "k5");
        });
        assertThat(bench.carrier.next()).isEqualTo("hangUp CA1");
    }

    @Test
    void after_a_crash_what_was_ordered_is_carried_out() {
        bench.close();
        assertThatThrownBy(() -> inTenant(() -> {
                    bench.telephony().hangUp(CALL, "k1");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        // its threads are gone, as those of a process that was killed
        inTenant(() -> bench.telephony().hangUp(new ProviderCallId("CA2"), "k2"));
        assertThat(bench.carrier.rest()).isEmpty();
        bench = bench.restarted();
        bench.sweep();
        assertThat(bench.carrier.next()).isEqualTo("hangUp CA2");
    }

    @Test
    void a_permit_that_refuses_keeps_a_number_from_being_dialled() {
        bench.permits.add(order -> Optional.of(Problem.of("destination-refused", "No", 403, "premium rate")));
        assertThatThrownBy(() -> inTenant(() -> bench.telephony().dial(toPhone(), "k1")))
                .isInstanceOf(ProblemException.class);
        bench.sweep();
        assertThat(bench.carrier.rest()).isEmpty();
    }

    private static DialOrder toPhone() {
        return new DialOrder(
                ROOM,
                new Endpoint.Phone(new PhoneNumber("+358401234567")),
                new PhoneNumber("+358131312345"),
                "agent",
                Duration.ofSeconds(20),
                true,
                true);
    }

    private void askedForStep(String token) {
        database.execute("INSERT INTO webhook_inbox (tenant_id, id, message_key, received_at, document)"
                + " VALUES (UNHEX('" + bench.tenant.toString().replace("-", "") + "'), UNHEX('"
                + io.keskus.platform.Ids.next().toString().replace("-", "") + "'), 'CA1|step|" + token
                + "', NOW(6), 'd')");
    }

    private void inTenant(Runnable action) {
        database.unitOfWork().run(bench.tenant, action);
    }

    private static final class Told implements EventConsumer {
        private final BlockingQueue<DomainEvent> events = new LinkedBlockingQueue<>();

        @Override
        public String name() {
            return "test.told";
        }

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return Set.of(LegDialled.class, CarrierCommandFailed.class);
        }

        @Override
        public void handle(DomainEvent event) {
            events.add(event);
        }

        DomainEvent next() throws InterruptedException {
            return next(10);
        }

        DomainEvent next(int seconds) throws InterruptedException {
            var event = events.poll(seconds, TimeUnit.SECONDS);
            assertThat(event).as("an event within %s s", seconds).isNotNull();
            return event;
        }
    }
}
