package io.keskus.calls.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.WithdrawReason;
import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.live.CallBook;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Ids;
import io.keskus.routing.AgentNow;
import io.keskus.routing.Overview;
import io.keskus.routing.QueueNow;
import io.keskus.routing.WaitingNow;
import io.keskus.routing.WorkQueued;
import io.keskus.routing.WorkWithdrawn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits in an agent's queues, seen before the call is offered. */
class WaitingCallersTest extends OnTheBench {
    private final AgentId ben = new AgentId(Ids.next());
    private final List<WaitingNow> waiting = new ArrayList<>();
    private Instant since;

    @BeforeEach
    void begin() {
        bench.arrives().presses("1").waits();
        since = bench.clock.instant();
        waiting.add(new WaitingNow(bench.call(), queue(), 5, since, Optional.empty()));
    }

    @Test
    void an_agent_sees_who_waits_since_when_and_what_the_menu_asked() {
        var anas = new Member(MemberId.of(bench.ana), "ana@outdoor.example", "Ana", Set.of(Role.AGENT), false);
        assertThat(callers().allows(anas)).isTrue();
        var queue = bench.in(() -> callers().snapshot(anas)).path("queues").path(0);
        assertThat(queue.path("label").asText()).isEqualTo("Sales");
        var caller = queue.path("callers").path(0);
        assertThat(caller.path("interaction").asText()).isEqualTo(bench.call().toString());
        assertThat(caller.path("since").asText()).isEqualTo(since.toString());
        assertThat(caller.path("contact").asText()).isNotEmpty();
        assertThat(caller.path("collected").isObject()).isTrue();
    }

    @Test
    void news_go_to_the_agents_of_the_queue_alone() {
        tell(new WorkQueued(Ids.next(), bench.tenant, since, bench.call(), queue(), 1));
        assertThat(bench.floor.published).containsOnlyKeys(Set.of(MemberId.of(bench.ana)));
        waiting.clear();
        bench.later(Duration.ofSeconds(5));
        tell(new WorkWithdrawn(Ids.next(), bench.tenant, since, bench.call(), WithdrawReason.ABANDONED));
        assertThat(bench.floor.published.get(Set.of(MemberId.of(bench.ana))).path("callers"))
                .isEmpty();
    }

    @Test
    void who_is_rung_for_is_not_shown() {
        waiting.set(0, new WaitingNow(bench.call(), queue(), 5, since, Optional.of(ben)));
        tell(new WorkQueued(Ids.next(), bench.tenant, since, bench.call(), queue(), 1));
        assertThat(bench.floor.published.values().iterator().next().path("callers"))
                .isEmpty();
    }

    private void tell(DomainEvent event) {
        var news = new WaitingCallersNews(
                new CallBook(database.entityManager(), bench.rooms.journal, null),
                callers(),
                bench.floor,
                new Everybody(),
                bench.floor);
        assertThat(news.events()).contains(event.getClass());
        bench.in(() -> {
            news.handle(event);
            return null;
        });
    }

    private WaitingCallers callers() {
        return new WaitingCallers(database.entityManager(), bench.floor, new Everybody());
    }

    private QueueId queue() {
        return bench.floor.work.get(0).queue();
    }

    /** Ana is in the queue, Ben is not. */
    private final class Everybody implements Overview {
        @Override
        public List<AgentNow> listAgents() {
            return List.of(
                    new AgentNow(bench.floor.presence(bench.ana), new TreeSet<>(Set.of(queue())), Optional.empty()),
                    new AgentNow(bench.floor.presence(ben), new TreeSet<>(), Optional.empty()));
        }

        @Override
        public List<QueueNow> listQueues() {
            throw new AssertionError("nobody asks for the queues");
        }

        @Override
        public List<WaitingNow> listWaiting(QueueId queue, int most) {
            return waiting;
        }
    }
}
