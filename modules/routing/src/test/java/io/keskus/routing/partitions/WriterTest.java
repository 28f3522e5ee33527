package io.keskus.routing.partitions;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.AwayReason;
import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.acd.WithdrawReason;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriterTest {
    private final House house = new House();
    private final InteractionId call = new InteractionId(Ids.next());
    private Node node;

    @BeforeEach
    void open() {
        node = Node.start(house);
        node.tell(house.definitions().toArray(Command[]::new));
    }

    @Test
    void work_goes_to_a_ready_agent_and_everybody_is_told() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));
        node.tell(new Command.Accept(house.ana, new OfferId(call, 1)));
        node.tell(new Command.TalkEnded(house.ana, call));

        assertThat(house.told())
                .containsExactly(
                        "AgentStateChanged",
                        "AgentStateChanged",
                        "AgentStateChanged",
                        "WorkOffered",
                        "AgentStateChanged",
                        "OfferAccepted",
                        "AgentStateChanged",
                        "AgentStateChanged");
        assertThat(states()).contains("WRAP_UP");
        assertThat(house.count("SELECT COUNT(*) FROM partition_inbox")).isZero();
        assertThat(house.count("SELECT COUNT(*) FROM waiting_work")).isZero();
    }

    @Test
    void commands_of_a_unit_that_was_rolled_back_are_never_carried_out() {
        try {
            node.unit(inbox -> {
                inbox.put(new Command.AgentReady(house.ana));
                throw new IllegalArgumentException("no");
            });
        } catch (IllegalArgumentException expected) {
            assertThat(expected).hasMessage("no");
        }

        assertThat(states()).containsOnly("AWAY");
    }

    @Test
    void an_offer_times_out_by_the_business_clock_and_goes_to_the_next() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(new Command.AgentReady(house.ben));
        node.tell(house.call(call));

        house.clock.pass(Duration.ofSeconds(20));
        node.lookAtClock();

        assertThat(house.rows("SELECT state, reason FROM agent_presence ORDER BY since, state"))
                .containsExactlyInAnyOrder("AWAY missed", "OFFERED null");
        assertThat(house.told()).contains("OfferTimedOut").endsWith("WorkOffered", "AgentStateChanged");
    }

    @Test
    void an_answer_that_came_too_late_is_told_as_lost() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));
        node.tell(new Command.Withdraw(call, WithdrawReason.ABANDONED));

        node.tell(new Command.Accept(house.ana, new OfferId(call, 1)));

        assertThat(house.told()).endsWith("OfferLost");
        assertThat(states()).contains("IDLE");
    }

    @Test
    void a_transfer_in_one_unit_waits_in_the_queue_again() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));
        node.tell(new Command.Accept(house.ana, new OfferId(call, 1)));

        node.unit(inbox -> {
            inbox.put(new Command.AgentAway(house.ana, new AwayReason("lunch")));
            inbox.put(new Command.TalkEnded(house.ana, call));
            inbox.put(house.call(call));
        });

        assertThat(house.rows("SELECT state FROM waiting_work")).containsExactly("WAITING");
        assertThat(house.told()).contains("WorkQueued");
    }

    @Test
    void a_second_enqueue_of_the_same_work_changes_nothing() {
        node.tell(house.call(call));
        node.tell(house.call(call));

        assertThat(house.count("SELECT COUNT(*) FROM waiting_work")).isEqualTo(1);
        assertThat(house.told()).filteredOn("WorkQueued"::equals).hasSize(1);
    }

    @Test
    void a_snapshot_and_the_journal_after_it_make_the_same_engine() {
        for (int i = 0; i < Node.SNAPSHOT_EVERY; i++) {
            node.tell(i % 2 == 0 ? new Command.AgentReady(house.ana) : away());
        }
        assertThat(house.count("SELECT COUNT(*) FROM engine_snapshot")).isEqualTo(1);
        node.tell(new Command.AgentReady(house.ana));
        house.leasesExpire();

        var next = Node.start(house);
        next.tell(house.call(call));

        assertThat(states()).contains("OFFERED");
    }

    private Command away() {
        return new Command.AgentAway(house.ana, new AwayReason("break"));
    }

    private List<String> states() {
        return house.rows("SELECT state FROM agent_presence");
    }
}
