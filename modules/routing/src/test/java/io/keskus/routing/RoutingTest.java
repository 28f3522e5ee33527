package io.keskus.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.AwayReason;
import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.acd.WithdrawReason;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RoutingTest {
    private final House house = new House();
    private final InteractionId call = new InteractionId(Ids.next());
    private Routing routing;

    @BeforeEach
    void open() {
        var node = Node.start(house);
        node.tell(house.definitions().toArray(Command[]::new));
        house.writeAgents();
        routing = new Rooms(house, node).routing;
    }

    @Test
    void a_call_goes_through_to_wrap_up() {
        in(() -> routing.ready(house.ana));
        in(() -> routing.enqueue(house.call(call)));
        in(() -> routing.accept(house.ana, new OfferId(call, 1)));
        in(() -> routing.talkEnded(house.ana, call));
        in(() -> routing.wrapUpDone(house.ana, call));

        assertThat(house.told()).contains("WorkOffered", "OfferAccepted");
        assertThat(house.rows("SELECT state FROM agent_presence")).contains("IDLE");
    }

    @Test
    void a_place_says_how_many_are_before_and_how_long_it_will_take() {
        in(() -> routing.ready(house.ana));
        in(() -> routing.enqueue(house.call(new InteractionId(Ids.next()))));
        house.clock.pass(Duration.ofSeconds(1));
        in(() -> routing.enqueue(house.call(new InteractionId(Ids.next()))));
        house.clock.pass(Duration.ofSeconds(1));
        in(() -> routing.enqueue(house.call(call)));

        var place = find(call).orElseThrow();

        assertThat(place.position()).isEqualTo(2);
        // one agent at work, a usual talk of 180 s and 30 s of wrap-up: 420 s, give or take 297 s
        assertThat(place.expected()).contains(new WaitRange(Duration.ofMillis(123_015), Duration.ofMillis(716_985)));
    }

    @Test
    void priority_one_goes_before_priority_ten() {
        in(() -> routing.enqueue(house.call(new InteractionId(Ids.next()))));
        in(() -> routing.enqueue(new WaitingWork(
                call,
                house.sales,
                Channel.VOICE,
                Map.of(),
                1,
                house.clock.instant(),
                Optional.empty(),
                Optional.empty())));

        assertThat(find(call)).get().extracting(QueuePlace::position).isEqualTo(1);
    }

    @Test
    void what_does_not_wait_has_no_place() {
        in(() -> routing.enqueue(house.call(call)));
        in(() -> routing.withdraw(call, WithdrawReason.ABANDONED));

        assertThat(find(call)).isEmpty();
    }

    @Test
    void an_agent_who_accepted_and_never_came_loses_the_call_to_another_at_its_old_place() {
        in(() -> routing.ready(house.ana));
        var work = house.call(call);
        in(() -> routing.enqueue(work));
        in(() -> routing.accept(house.ana, new OfferId(call, 1)));
        in(() -> routing.ready(house.ben));

        in(() -> {
            routing.away(house.ana, AwayReason.CONNECTION_LOST);
            routing.withdraw(call, WithdrawReason.FAILED);
            routing.enqueue(work);
        });

        assertThat(house.rows("SELECT state, reason FROM agent_presence"))
                .containsExactlyInAnyOrder("AWAY connection-lost", "OFFERED null");
    }

    @Test
    void an_unknown_queue_and_a_member_who_is_no_agent_are_refused() {
        var elsewhere = WaitingWork.call(
                call, new QueueId(Ids.next()), Map.of(), 5, House.MORNING, Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> in(() -> routing.enqueue(elsewhere))).hasMessageContaining("queue-unknown");
        assertThatThrownBy(() -> in(() -> routing.ready(new AgentId(Ids.next()))))
                .hasMessageContaining("no-agent");
    }

    @Test
    void another_tenant_neither_finds_the_queue_nor_moves_the_work() {
        in(() -> routing.ready(house.ana));
        in(() -> routing.enqueue(house.call(call)));
        var stranger = new TenantId(Ids.next());

        house.database.unitOfWork().run(stranger, () -> {
            routing.withdraw(call, WithdrawReason.ABANDONED);
            routing.accept(house.ana, new OfferId(call, 1));
        });

        var units = house.database.unitOfWork();
        assertThat(units.in(stranger, () -> routing.findQueue("sales"))).isEmpty();
        assertThat(units.in(stranger, () -> routing.findPlace(call))).isEmpty();
        assertThat(house.rows("SELECT state FROM agent_presence")).contains("OFFERED");
        assertThatThrownBy(() -> units.run(stranger, () -> routing.enqueue(house.call(call))))
                .hasMessageContaining("queue-unknown");
    }

    private void in(Runnable work) {
        house.database.unitOfWork().run(house.tenant, work);
    }

    private Optional<QueuePlace> find(InteractionId interaction) {
        return house.database.unitOfWork().in(house.tenant, () -> routing.findPlace(interaction));
    }
}
