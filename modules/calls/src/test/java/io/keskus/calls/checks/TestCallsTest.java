package io.keskus.calls.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.keskus.calls.LineCheck;
import io.keskus.calls.LineChecked;
import io.keskus.calls.LineSummary;
import io.keskus.calls.LineVerdict;
import io.keskus.calls.TestLegEnded;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.CallStatusFact;
import io.keskus.telephony.ClientConnect;
import io.keskus.telephony.ClientToken;
import io.keskus.telephony.LegDirection;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Telephony;
import io.keskus.telephony.Verb;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A browser tries its line out. */
class TestCallsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final LineSummary GOOD = new LineSummary(10, 430, 425, 4, 40, 0);
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final AgentId ana = new AgentId(Ids.next());
    private final AgentId bea = new AgentId(Ids.next());
    private final ProviderCallId leg = new ProviderCallId("CA" + Ids.next());
    private final HeardEvents events = new HeardEvents(new LinkedBlockingQueue<>());
    private final Outbox outbox = database.outbox(events);
    private final CheckBook book = new CheckBook(database.entityManager());
    private Instant now = NOON;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_device_that_is_awaited_hears_music_and_is_hung_up() {
        begun(ana);

        assertThat(comes(ana).verbs())
                .containsExactly(Verb.Play.once(URI.create("https://keskus.example/music")), new Verb.HangUp());
    }

    @Test
    void a_device_that_nobody_awaits_is_refused() {
        assertThat(comes(ana).verbs()).containsExactly(new Verb.HangUp());

        begun(ana);
        assertThat(comes(bea).verbs()).as("another agent").containsExactly(new Verb.HangUp());
        comes(ana);
        assertThat(comes(ana).verbs()).as("a second time").containsExactly(new Verb.HangUp());

        begun(bea);
        now = now.plusSeconds(121);
        assertThat(comes(bea).verbs()).as("too late").containsExactly(new Verb.HangUp());
    }

    @Test
    void the_last_one_of_each_agent_is_told_and_the_agents_own_newest_first() {
        told(begun(ana), ana, new Measured.Call(GOOD, 60));
        now = now.plusSeconds(60);
        told(begun(ana), ana, Measured.Failed.MICROPHONE);
        told(begun(bea), bea, new Measured.Call(GOOD, 60));

        assertThat(in(book::last))
                .extracting(LineCheck::agent, LineCheck::verdict)
                .containsExactlyInAnyOrder(tuple(ana, LineVerdict.UNFIT), tuple(bea, LineVerdict.FIT));
        assertThat(in(() -> book.of(ana)))
                .extracting(LineCheck::verdict)
                .containsExactly(LineVerdict.UNFIT, LineVerdict.FIT);
        assertThat(in(() -> book.of(ana)).get(1).line()).isEqualTo(GOOD);
        assertThat(events.next()).isInstanceOf(LineChecked.class);
    }

    @Test
    void a_result_is_told_once_and_by_the_agent_alone() {
        var check = begun(ana);

        assertRefused("check-unknown", () -> told(check, bea, Measured.Failed.CARRIER));
        told(check, ana, Measured.Failed.CARRIER);
        assertRefused("check-settled", () -> told(check, ana, new Measured.Call(GOOD, 60)));
    }

    @Test
    void the_carriers_minute_is_told_once_however_often_it_is_told_to_us() {
        begun(ana);
        comes(ana);
        ends(leg);
        ends(leg);
        ends(new ProviderCallId("CAother"));

        assertThat(events.next()).isInstanceOfSatisfying(TestLegEnded.class, ended -> {
            assertThat(ended.leg().seconds()).isEqualTo(11);
            assertThat(ended.leg().startedAt()).isEqualTo(NOON);
        });
        assertThat(events.next()).isNull();
    }

    @Test
    void whoever_tries_all_the_time_is_told_to_use_a_telephone() {
        for (int i = 0; i < 12; i++) {
            begun(ana);
        }

        assertRefused("too-many-checks", () -> begun(ana));
        begun(bea);
        now = now.plus(Duration.ofMinutes(61));
        begun(ana);
    }

    @Test
    void results_are_forgotten_after_thirty_days() {
        told(begun(ana), ana, Measured.Failed.CARRIER);

        assertThat(in(() -> book.forget(NOON.plus(Duration.ofDays(30))))).isZero();
        assertThat(in(() -> book.forget(NOON.plus(Duration.ofDays(31))))).isOne();
        assertThat(in(book::last)).isEmpty();
    }

    @Test
    void another_tenant_sees_none_of_it() {
        var check = begun(ana);
        told(check, ana, Measured.Failed.CARRIER);

        var other = new TenantId(Ids.next());
        assertThat(database.unitOfWork().in(other, book::last)).isEmpty();
        assertThat(database.unitOfWork().in(other, () -> book.lock(check))).isEmpty();
    }

    private UUID begun(AgentId agent) {
        return in(() -> calls().begin(agent)).id();
    }

    private CallScript comes(AgentId agent) {
        return in(() -> calls().connected(new ClientConnect(leg, Optional.of(agent), Map.of(), now)));
    }

    private LineCheck told(UUID check, AgentId agent, Measured what) {
        return in(() -> calls().measured(check, agent, what));
    }

    private void ends(ProviderCallId which) {
        in(() -> {
            calls().heard(new CallStatusFact(
                    which,
                    Optional.empty(),
                    LegDirection.INBOUND,
                    LegState.COMPLETED,
                    Optional.of(Duration.ofSeconds(11)),
                    NOON.plusSeconds(11),
                    3));
            return null;
        });
    }

    private void assertRefused(String type, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }

    private <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    private TestCalls calls() {
        return new TestCalls(book, new Carrier(), outbox, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** Signs every device in. */
    private static final class Carrier extends Telephony {
        @Override
        public ClientToken checkToken(AgentId agent, Duration lifetime) {
            return new ClientToken("check", "jwt", Instant.MAX);
        }

        @Override
        public URI holdMusic() {
            return URI.create("https://keskus.example/music");
        }
    }
}
