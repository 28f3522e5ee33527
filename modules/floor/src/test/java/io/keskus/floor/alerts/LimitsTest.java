package io.keskus.floor.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.AgentState;
import io.keskus.acd.AwayReason;
import io.keskus.floor.WaitFigures;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.routing.AgentNow;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueLimits;
import io.keskus.routing.QueueNow;
import io.keskus.routing.QueueTargets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final QueueId SALES = new QueueId(new UUID(0, 1));
    private static final QueueId SUPPORT = new QueueId(new UUID(0, 2));
    private static final AgentId ANA = new AgentId(new UUID(0, 3));
    private static final QueueLimits STRICT = new QueueLimits(
            Optional.of(60), Optional.of(2), Optional.of(70), Optional.of(600), Optional.of(90), Optional.of(1_800));

    @Test
    void the_first_who_waits_too_long_is_told_from_the_second_it_becomes_too_long() {
        var queue = queue(SALES, STRICT, 1, Optional.of(NOON));

        assertThat(judge(List.of(queue), List.of(), NOON.plusSeconds(59)))
                .isEqualTo(new Judgement(List.of(), Optional.of(NOON.plusSeconds(60))));
        assertThat(judge(List.of(queue), List.of(), NOON.plusSeconds(60)))
                .isEqualTo(new Judgement(
                        List.of(Alert.of(AlertKind.LONGEST_WAIT, SALES, 60, Optional.of(NOON.plusSeconds(60)))),
                        Optional.empty()));
    }

    @Test
    void more_than_may_wait_is_told_and_as_many_as_may_is_not() {
        assertThat(kinds(queue(SALES, STRICT, 2, Optional.of(NOON)))).isEmpty();
        assertThat(kinds(queue(SALES, STRICT, 3, Optional.of(NOON)))).containsExactly(AlertKind.WAITING);
    }

    @Test
    void a_service_level_is_judged_once_enough_waits_have_ended() {
        assertThat(below(4)).isEmpty();
        assertThat(below(5)).containsExactly(AlertKind.SERVICE_LEVEL);
    }

    @Test
    void a_talk_is_held_against_the_limit_of_its_own_queue() {
        var strict = queue(SALES, STRICT, 0, Optional.empty());
        var none = queue(SUPPORT, QueueLimits.NONE, 0, Optional.empty());
        var after = NOON.plusSeconds(700);

        assertThat(judge(List.of(strict, none), List.of(agent(AgentState.TALKING, "", Optional.of(SALES))), after)
                        .alerts())
                .containsExactly(Alert.of(AlertKind.TALK, ANA, 600, NOON.plusSeconds(600)));
        assertThat(judge(List.of(strict, none), List.of(agent(AgentState.TALKING, "", Optional.of(SUPPORT))), after)
                        .alerts())
                .isEmpty();
    }

    @Test
    void being_away_is_told_by_the_strictest_of_ones_queues_and_being_signed_out_never() {
        var queues = List.of(
                queue(SALES, STRICT, 0, Optional.empty()), queue(SUPPORT, QueueLimits.NONE, 0, Optional.empty()));
        var late = NOON.plusSeconds(2_000);

        assertThat(judge(queues, List.of(agent(AgentState.AWAY, "lunch", Optional.empty())), late)
                        .alerts())
                .extracting(Alert::id)
                .containsExactly("away:" + ANA);
        assertThat(judge(queues, List.of(agent(AgentState.AWAY, "signed-out", Optional.empty())), late))
                .isEqualTo(new Judgement(List.of(), Optional.empty()));
    }

    @Test
    void the_next_look_is_at_the_first_limit_that_will_pass() {
        var queues = List.of(queue(SALES, STRICT, 1, Optional.of(NOON)));
        var agents = List.of(agent(AgentState.WRAP_UP, "", Optional.empty()));

        assertThat(judge(queues, agents, NOON).next()).contains(NOON.plusSeconds(60));
        assertThat(judge(queues, agents, NOON.plusSeconds(61)).next()).contains(NOON.plusSeconds(90));
    }

    private static List<AlertKind> kinds(QueueNow queue) {
        return judge(List.of(queue), List.of(), NOON).alerts().stream()
                .map(Alert::kind)
                .toList();
    }

    private static List<AlertKind> below(int waits) {
        var today = new WaitFigures(waits, waits / 2, 0, 0, 0, Duration.ZERO, Duration.ZERO);
        var queue = queue(SALES, STRICT, 0, Optional.empty());
        return Limits.judge(List.of(queue), List.of(), Map.of(SALES, today), NOON).alerts().stream()
                .map(Alert::kind)
                .toList();
    }

    private static Judgement judge(List<QueueNow> queues, List<AgentNow> agents, Instant now) {
        return Limits.judge(queues, agents, Map.of(), now);
    }

    private static QueueNow queue(QueueId id, QueueLimits limits, int waiting, Optional<Instant> oldest) {
        var queue = new Queue(
                id,
                "q" + id.value().getLeastSignificantBits(),
                "Q",
                Map.of(),
                5,
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                Duration.ofSeconds(60),
                Duration.ZERO,
                Optional.empty(),
                new QueueTargets(20, 80, limits),
                List.of(),
                false,
                false,
                1);
        return new QueueNow(queue, waiting, oldest, Optional.empty());
    }

    private static AgentNow agent(AgentState state, String reason, Optional<QueueId> talk) {
        var presence = new AgentPresence(
                ANA,
                state,
                Optional.of(reason).filter(text -> !text.isEmpty()).map(AwayReason::new),
                Optional.empty(),
                Optional.empty(),
                NOON,
                Optional.empty(),
                Optional.empty(),
                true);
        return new AgentNow(presence, new TreeSet<>(List.of(SALES, SUPPORT)), talk);
    }
}
