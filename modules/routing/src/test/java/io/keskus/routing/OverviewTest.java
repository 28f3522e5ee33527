package io.keskus.routing;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private final House house = new House();
    private final InteractionId first = new InteractionId(Ids.next());
    private final InteractionId second = new InteractionId(Ids.next());
    private Routing routing;
    private Overview overview;

    @BeforeEach
    void open() {
        var node = Node.start(house);
        node.tell(house.definitions().toArray(Command[]::new));
        house.writeAgents();
        var rooms = new Rooms(house, node);
        routing = rooms.routing;
        overview = rooms.overview;
    }

    @Test
    void a_queue_says_how_many_wait_since_when_and_for_how_long_the_next_one_will() {
        run(() -> routing.enqueue(house.call(first)));
        house.clock.pass(Duration.ofSeconds(40));
        run(() -> routing.enqueue(house.call(second)));
        var sales = in(overview::listQueues).get(0);

        assertThat(sales.waiting()).isEqualTo(2);
        assertThat(sales.oldest()).contains(house.clock.instant().minusSeconds(40));
        assertThat(sales.expected()).as("nobody is at work").isEmpty();

        run(() -> routing.ready(house.ana));
        assertThat(in(overview::listQueues).get(0).expected()).isPresent();
    }

    @Test
    void who_waits_is_listed_in_the_order_of_being_served_with_who_is_asked() {
        run(() -> routing.enqueue(house.call(first)));
        house.clock.pass(Duration.ofSeconds(1));
        run(() -> routing.enqueue(house.call(second)));
        run(() -> routing.ready(house.ana));

        var waiting = in(() -> overview.listWaiting(house.sales, 10));

        assertThat(waiting.stream().map(WaitingNow::interaction)).isEqualTo(List.of(first, second));
        assertThat(waiting.get(0).offeredTo()).contains(house.ana);
        assertThat(in(() -> overview.listWaiting(house.sales, 1))).hasSize(1);
    }

    @Test
    void an_agent_is_shown_with_the_queues_and_with_the_one_of_the_talk() {
        run(() -> routing.ready(house.ana));
        run(() -> routing.enqueue(house.call(first)));
        run(() -> routing.accept(house.ana, new OfferId(first, 1)));

        var agents = in(overview::listAgents);

        assertThat(agents).allMatch(agent -> agent.queues().contains(house.sales));
        assertThat(agents)
                .filteredOn(agent -> agent.presence().agent().equals(house.ana))
                .extracting(AgentNow::talk)
                .containsExactly(Optional.of(house.sales));
        run(() -> routing.talkEnded(house.ana, first));
        assertThat(in(overview::listAgents)).extracting(AgentNow::talk).containsOnly(Optional.empty());
    }

    @Test
    void another_tenant_has_a_floor_of_its_own() {
        run(() -> routing.enqueue(house.call(first)));
        var units = house.database.unitOfWork();
        var stranger = new TenantId(Ids.next());

        assertThat(units.in(stranger, overview::listQueues)).isEmpty();
        assertThat(units.in(stranger, overview::listAgents)).isEmpty();
    }

    private void run(Runnable work) {
        house.database.unitOfWork().run(house.tenant, work);
    }

    private <T> T in(Supplier<T> work) {
        return house.database.unitOfWork().in(house.tenant, work);
    }
}
