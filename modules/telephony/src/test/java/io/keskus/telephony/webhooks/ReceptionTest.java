package io.keskus.telephony.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.kernel.AgentId;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.CallArrival;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.ClientIdentity;
import io.keskus.telephony.LegState;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.StepRequest;
import io.keskus.telephony.testing.RecordingCarrier;
import io.keskus.telephony.testing.TelephonyBench;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReceptionTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC);
    private static final String ARRIVAL = "call=CA1&to=%2B358131312345&from=%2B358401234567";

    private static TestDatabase database;
    private final ScriptedHandler handler = new ScriptedHandler();
    private TelephonyBench bench;
    private HookBench hooks;

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
        bench = new TelephonyBench(database, NOON);
        bench.assign("+358131312345", "main");
        hooks = new HookBench(database, bench, handler, NOON);
    }

    @AfterEach
    void end() {
        bench.close();
    }

    @Test
    void a_call_on_a_number_is_handed_over_with_what_the_number_is_for() {
        assertThat(hooks.post("call", ARRIVAL).body()).contains("welcome to main no 1");
        var arrival = (CallArrival) handler.heard.get(0);
        assertThat(arrival.from().orElseThrow().e164()).isEqualTo("+358401234567");
        assertThat(arrival.at()).isEqualTo(NOON.instant());
    }

    @Test
    void a_repeated_question_gets_the_same_document_and_is_asked_once() {
        var first = hooks.post("call", ARRIVAL);
        var again = hooks.post("call", ARRIVAL);
        assertThat(again).isEqualTo(first);
        assertThat(hooks.post("step/s1", "call=CA1&keys=1")).isEqualTo(hooks.post("step/s1", "call=CA1&keys=2"));
        assertThat(hooks.post("step/s2", "call=CA1").body()).contains("step s2 no 3");
        assertThat(handler.heard).hasSize(3);
    }

    @Test
    void two_at_the_same_moment_get_the_same_document() throws Exception {
        var inside = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            handler.before = () -> {
                inside.countDown();
                handler.before = () -> {};
            };
            var first = threads.submit(() -> hooks.post("call", ARRIVAL));
            inside.await();
            var second = threads.submit(() -> hooks.post("call", ARRIVAL));
            assertThat(second.get()).isEqualTo(first.get());
            assertThat(first.get().body()).contains("no 1");
            assertThat(handler.heard).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void repeated_news_changes_nothing() {
        assertThat(hooks.post("status", "call=CA1&state=COMPLETED").status()).isEqualTo(204);
        assertThat(hooks.post("status", "call=CA1&state=COMPLETED").status()).isEqualTo(204);
        assertThat(hooks.post("status", "call=CA1&state=RINGING").status()).isEqualTo(204);
        assertThat(handler.heard)
                .extracting(fact -> ((CallStatusFact) fact).state())
                .containsExactly(LegState.COMPLETED, LegState.RINGING);
    }

    @Test
    void an_unsigned_message_is_refused_and_nothing_is_stored() throws SQLException {
        var answer = hooks.post("call", "account=AC" + bench.tenant + "&" + ARRIVAL, "wrong");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("urn:keskus:signature");
        assertThat(hooks.post("call", "account=ACstranger&" + ARRIVAL, "secret").status())
                .isEqualTo(403);
        assertThat(hooks.post("call", ARRIVAL, "secret").status()).isEqualTo(403);
        assertThat(handler.heard).isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void both_tokens_are_good_during_a_rotation() {
        bench.accounts().keep(bench.tenant, "plain", RecordingCarrier.access("AC" + bench.tenant, "newer"));
        var body = "account=AC" + bench.tenant + "&call=CA1&state=RINGING";
        assertThat(hooks.post("status", body, "newer").status()).isEqualTo(204);
        assertThat(hooks.post("status", body, "secret").status()).isEqualTo(204);
        bench.accounts().keep(bench.tenant, "plain", RecordingCarrier.access("AC" + bench.tenant, "newest"));
        assertThat(hooks.post("status", body, "secret").status()).isEqualTo(403);
    }

    @Test
    void a_call_on_a_number_that_is_for_nothing_hears_an_apology_in_every_language() {
        var answer = hooks.post("call", "call=CA1&to=%2B358131319999");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("not in use", "ei ole käytössä", "HangUp");
        assertThat(handler.heard).isEmpty();
    }

    @Test
    void when_the_handler_fails_music_plays_and_the_carrier_comes_again_with_what_was_pressed() {
        handler.before = () -> {
            throw new IllegalStateException("broken");
        };
        var answer = hooks.post("step/s1", "call=CA1&keys=4711");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("https://calls.example.com/sounds/hold.wav")
                .doesNotContain("4711");
        var again = again(answer);
        assertThat(again).startsWith("step/s1?again=1&carried=");

        var second = hooks.post(again, "call=CA1");
        assertThat(again(second)).startsWith("step/s1?again=2&carried=");

        handler.before = () -> {};
        assertThat(hooks.post(again(second), "call=CA1").body()).contains("step s1 no 1");
        assertThat(((StepRequest) handler.heard.get(0)).input()).isEqualTo(new StepInput.Keys("4711"));
        assertThat(hooks.post("step/s1", "call=CA1&keys=4711").body()).contains("step s1 no 1");
    }

    @Test
    void while_the_database_is_away_callers_hear_music_and_strangers_learn_nothing() {
        var lost = TestDatabase.create();
        try (var away = new TelephonyBench(lost, NOON);
                var unseen = away.restarted()) {
            away.assign("+358131312345", "main");
            var known = new HookBench(lost, away, handler, NOON);
            assertThat(known.post("status", "call=CA1&state=RINGING").status()).isEqualTo(204);
            lost.close();

            assertThat(again(known.post("call", ARRIVAL))).isEqualTo("call?again=1");
            assertThat(again(known.post("step/s1", "call=CA1&keys=1"))).startsWith("step/s1?again=1&carried=");
            assertThat(known.post("call", "account=AC" + away.tenant + "&" + ARRIVAL, "wrong")
                            .status())
                    .as("the token is remembered")
                    .isEqualTo(403);
            assertThat(known.post("status", "call=CA1&state=COMPLETED").status())
                    .isEqualTo(503);

            var afterRestart = new HookBench(lost, unseen, handler, NOON);
            assertThat(again(afterRestart.post("call", ARRIVAL))).isEqualTo("call?again=1");
            assertThat(afterRestart.post("status", "call=CA1&state=COMPLETED").status())
                    .isEqualTo(503);
        }
    }

    @Test
    void what_a_device_passed_along_comes_again_too() {
        handler.before = () -> {
            throw new IllegalStateException("broken");
        };
        var again = again(hooks.post("client", "call=CA9&identity=x&offer=o-1"));
        assertThat(again).doesNotContain("o-1");
        handler.before = () -> {};
        hooks.post(again, "call=CA9&identity=x");
        assertThat(((ClientConnect) handler.heard.get(0)).parameters()).containsEntry("offer", "o-1");
    }

    @Test
    void what_was_pressed_on_one_call_is_not_taken_for_another() {
        handler.before = () -> {
            throw new IllegalStateException("broken");
        };
        var again = again(hooks.post("step/s1", "call=CA1&keys=4711"));
        handler.before = () -> {};
        assertThat(hooks.post(again, "call=CA2").status()).isEqualTo(400);
        assertThat(handler.heard).isEmpty();
    }

    @Test
    void nobody_is_kept_waiting_for_ever() {
        handler.before = () -> {
            throw new IllegalStateException("broken");
        };
        var last = hooks.post("call?again=" + Fallback.MOST_ATTEMPTS, ARRIVAL);
        assertThat(last.body()).contains("technical problem", "teknisen vian", "HangUp");
    }

    @Test
    void news_that_cannot_be_kept_is_not_confirmed() {
        handler.before = () -> {
            throw new IllegalStateException("broken");
        };
        assertThat(hooks.post("status", "call=CA1&state=COMPLETED").status()).isEqualTo(503);
        handler.before = () -> {};
        assertThat(hooks.post("status", "call=CA1&state=COMPLETED").status()).isEqualTo(204);
        assertThat(handler.heard).hasSize(1);
    }

    @Test
    void a_device_is_known_by_its_identity() {
        var agent = new AgentId(UUID.randomUUID());
        hooks.post("client", "call=CA9&identity=" + ClientIdentity.of(agent) + "&offer=o-1");
        var connect = (ClientConnect) handler.heard.get(0);
        assertThat(connect.agent()).contains(agent);
        assertThat(connect.parameters()).containsEntry("offer", "o-1");
        hooks.post("client", "call=CA10&identity=somebody");
        assertThat(((ClientConnect) handler.heard.get(1)).agent()).isEmpty();
    }

    @Test
    void what_is_malformed_is_named() {
        assertThat(hooks.post("call", "to=%2B358131312345").status()).isEqualTo(400);
        assertThat(hooks.post("call", "call=%zz").status()).isEqualTo(400);
        assertThat(hooks.post("step/", "call=CA1").status()).isEqualTo(404);
        assertThat(hooks.post("step/a%20b", "call=CA1").status()).isEqualTo(404);
        assertThat(hooks.post("nonsense", "call=CA1").status()).isEqualTo(404);
    }

    private static String again(Answer answer) {
        var address = Pattern.compile("again https://calls.example.com/hooks/plain/(\\S+)")
                .matcher(answer.body());
        assertThat(address.find()).as(answer.body()).isTrue();
        return address.group(1);
    }

    private long rows() throws SQLException {
        try (var connection = database.plainDataSource().getConnection();
                var statement = connection.prepareStatement("SELECT COUNT(*) FROM webhook_inbox WHERE tenant_id = ?")) {
            statement.setBytes(1, io.keskus.platform.Ids.bytes(bench.tenant.value()));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
