package io.keskus.routing.partitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.kernel.InteractionId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node dies at any moment, another takes over: each committed command is carried out exactly once. */
class TakeOverTest {
    private static final InteractionId CALL = new InteractionId(new UUID(7, 7));

    @Test
    void mail_that_a_dead_node_never_looked_at_is_found() {
        var house = new House();
        var first = Node.start(house);
        first.die();
        first.tell(house.definitions().toArray(Command[]::new));
        assertThat(house.count("SELECT COUNT(*) FROM partition_journal")).isZero();
        house.leasesExpire();

        Node.start(house);

        assertThat(house.count("SELECT COUNT(*) FROM partition_journal")).isEqualTo(3);
        assertThat(house.count("SELECT COUNT(*) FROM partition_inbox")).isZero();
    }

    @Test
    void an_offer_whose_node_died_times_out_on_the_next() {
        var house = new House();
        var first = Node.start(house);
        story(house).subList(0, 5).forEach(step -> step.on(first));
        assertThat(house.rows("SELECT state FROM agent_presence")).contains("OFFERED");
        first.die();
        house.leasesExpire();
        var second = Node.start(house);

        house.clock.pass(Duration.ofSeconds(20));
        second.lookAtClock();

        assertThat(house.rows("SELECT reason FROM agent_presence")).contains("missed");
    }

    @Test
    void the_writer_of_an_older_epoch_is_refused_and_leaves_no_trace() {
        var house = new House();
        var first = Node.start(house);
        first.tell(house.definitions().toArray(Command[]::new));
        house.leasesExpire();
        Node.start(house);

        // the first node still believes in its lease
        first.tell(new Command.AgentReady(house.ana));

        assertThat(house.count("SELECT COUNT(*) FROM partition_inbox")).isEqualTo(1);
        assertThat(house.rows("SELECT state FROM agent_presence")).containsOnly("AWAY");
        assertThatThrownBy(() -> house.database
                        .unitOfWork()
                        .run(house.tenant, () -> first.leases.confirm(Partition.of(house.tenant), 1)))
                .isInstanceOf(StaleEpoch.class);
    }

    @Test
    void the_node_that_took_over_carries_out_what_the_older_one_could_not() {
        var house = new House();
        var first = Node.start(house);
        first.tell(house.definitions().toArray(Command[]::new));
        house.leasesExpire();
        var second = Node.start(house);
        first.tell(new Command.AgentReady(house.ana));

        second.beat();

        assertThat(house.rows("SELECT state FROM agent_presence")).contains("IDLE");
    }

    @Test
    void a_node_stops_itself_before_its_leases_expire() {
        var house = new House();
        long[] nanos = {0};
        var leases = new Leases(table(house), () -> nanos[0]);
        leases.renew();
        nanos[0] = Duration.ofMillis(3_499).toNanos();
        assertThat(leases.epoch(0)).isPresent();

        nanos[0] = Duration.ofMillis(3_500).toNanos();

        assertThat(leases.epoch(0)).isEmpty();
    }

    @Test
    void two_nodes_never_hold_the_same_partition() {
        var house = new House();
        var first = new Leases(table(house));
        var second = new Leases(table(house));
        assertThat(first.renew()).isTrue();
        assertThat(second.renew()).isFalse();
        assertThat(second.epoch(0)).isEmpty();

        first.release();

        assertThat(second.renew()).isTrue();
        assertThat(second.epoch(0)).hasValue(2);
        assertThat(first.epoch(0)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void death_at_any_moment_changes_nothing_in_the_end(boolean beforeCommit) {
        var undisturbed = finalState(0, beforeCommit);
        for (int moment = 1; moment <= story(null).size(); moment++) {
            assertThat(finalState(moment, beforeCommit))
                    .as("killed at the %d. command", moment)
                    .isEqualTo(undisturbed);
        }
    }

    /** Plays the story; the node dies in the unit of work of one command, or right after it. @param moment 0: never */
    private static List<String> finalState(int moment, boolean beforeCommit) {
        var house = new House();
        var count = new AtomicInteger();
        var nodes = new ArrayList<Node>();
        nodes.add(Node.start(house, applied -> {
            if (count.incrementAndGet() == moment && beforeCommit) {
                nodes.get(0).die();
                throw new IllegalStateException("killed");
            }
        }));
        for (var step : story(house)) {
            step.on(nodes.get(nodes.size() - 1));
            if (nodes.size() == 1 && count.get() == moment && moment > 0) {
                nodes.get(0).die();
                house.leasesExpire();
                nodes.add(Node.start(house));
                nodes.get(1).lookAtClock();
            }
        }
        var state = new ArrayList<>(house.told());
        state.addAll(house.rows("SELECT seq, type FROM partition_journal ORDER BY seq"));
        state.addAll(house.rows("SELECT state, reason, since FROM agent_presence ORDER BY since, state"));
        state.addAll(house.rows("SELECT state, agent_id IS NULL FROM waiting_work"));
        state.addAll(house.rows("SELECT COUNT(*) FROM partition_inbox"));
        return state;
    }

    private static LeaseTable table(House house) {
        return new LeaseTable(house.database.dataSource());
    }

    private interface Step {
        void on(Node node);
    }

    /** One command each. */
    private static List<Step> story(House house) {
        var steps = new ArrayList<Step>();
        for (int i = 0; i < 3; i++) {
            int n = i;
            steps.add(node -> node.tell(house.definitions().get(n)));
        }
        steps.add(node -> node.tell(new Command.AgentReady(house.ana)));
        steps.add(node -> node.tell(house.call(CALL)));
        steps.add(node -> node.tell(new Command.Accept(house.ana, new OfferId(CALL, 1))));
        steps.add(node -> node.tell(new Command.TalkEnded(house.ana, CALL)));
        steps.add(node -> {
            house.clock.pass(Duration.ofSeconds(30));
            node.lookAtClock();
        });
        steps.add(node -> node.tell(house.call(CALL)));
        return steps;
    }
}
