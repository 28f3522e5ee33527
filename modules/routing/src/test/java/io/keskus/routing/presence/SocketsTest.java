package io.keskus.routing.presence;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.AwayReason;
import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Desks vanish; whoever sat there must not keep an offer. */
class SocketsTest {
    private final House house = new House();
    private final InteractionId call = new InteractionId(Ids.next());
    private final UUID desk = Ids.next();
    private Node node;
    private Sockets sockets;

    @BeforeEach
    void open() {
        node = Node.start(house);
        node.tell(house.definitions().toArray(Command[]::new));
        sockets = PresenceForTests.sockets(house.database, node.inbox, 10);
        sockets.connected(house.tenant, house.ana, desk);
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));
        assertThat(states()).contains("OFFERED null");
    }

    @Test
    void within_the_grace_period_nothing_happens() {
        sockets.disconnected(house.tenant, house.ana, desk);

        sockets.beat();

        assertThat(states()).contains("OFFERED null");
    }

    @Test
    void after_it_the_offer_is_withdrawn_and_the_agent_is_away() {
        sockets.disconnected(house.tenant, house.ana, desk);
        elevenSecondsPass();

        sockets.beat();

        assertThat(states()).contains("AWAY connection-lost");
        assertThat(house.told()).contains("OfferWithdrawn");
        assertThat(house.count("SELECT COUNT(*) FROM agent_socket")).isZero();
    }

    @Test
    void a_desk_that_came_back_in_time_keeps_the_offer() {
        sockets.disconnected(house.tenant, house.ana, desk);
        elevenSecondsPass();
        sockets.connected(house.tenant, house.ana, Ids.next());
        // the old socket's end may be noticed after the new one's beginning
        sockets.disconnected(house.tenant, house.ana, desk);

        sockets.beat();

        assertThat(states()).contains("OFFERED null");
    }

    @Test
    void an_agent_is_there_while_one_of_several_tabs_lives() {
        var second = Ids.next();
        sockets.connected(house.tenant, house.ana, second);
        sockets.disconnected(house.tenant, house.ana, desk);
        elevenSecondsPass();

        sockets.beat();

        assertThat(states()).contains("OFFERED null");
        assertThat(house.count("SELECT COUNT(*) FROM agent_socket")).isOne();

        sockets.disconnected(house.tenant, house.ana, second);
        elevenSecondsPass();
        sockets.beat();

        assertThat(states()).contains("AWAY connection-lost");
    }

    @Test
    void a_live_node_keeps_its_sockets() {
        elevenSecondsPass();

        sockets.beat();

        assertThat(states()).contains("OFFERED null");
    }

    @Test
    void the_sockets_of_a_node_that_died_are_lost_too() {
        elevenSecondsPass();

        PresenceForTests.sockets(house.database, node.inbox, 10).beat();

        assertThat(states()).contains("AWAY connection-lost");
    }

    @Test
    void a_talk_goes_on_without_the_desk_and_the_agent_is_away_after_it() {
        node.tell(new Command.Accept(house.ana, new OfferId(call, 1)));
        sockets.disconnected(house.tenant, house.ana, desk);
        elevenSecondsPass();
        sockets.beat();
        assertThat(states()).contains("TALKING null");

        node.tell(new Command.TalkEnded(house.ana, call));
        node.tell(new Command.WrapUpDone(house.ana, call));

        assertThat(states()).contains("AWAY connection-lost");
    }

    @Test
    void a_desk_that_is_back_before_the_talk_ends_leaves_the_agent_ready() {
        node.tell(new Command.Accept(house.ana, new OfferId(call, 1)));
        elevenSecondsPass();
        PresenceForTests.sockets(house.database, node.inbox, 10).beat();
        sockets.connected(house.tenant, house.ana, Ids.next());

        node.tell(new Command.TalkEnded(house.ana, call));
        node.tell(new Command.WrapUpDone(house.ana, call));

        assertThat(states()).contains("IDLE null");
    }

    @Test
    void every_desk_that_comes_or_goes_is_told_at_once() {
        assertThat(connectionsTold()).isOne();

        sockets.disconnected(house.tenant, house.ana, desk);

        assertThat(connectionsTold()).isEqualTo(2);
    }

    @Test
    void a_desk_that_was_lost_with_its_node_is_told_though_its_agent_is_away_already() {
        node.tell(new Command.AgentAway(house.ana, AwayReason.SIGNED_OUT));
        var told = connectionsTold();
        elevenSecondsPass();

        PresenceForTests.sockets(house.database, node.inbox, 10).beat();

        assertThat(connectionsTold()).isEqualTo(told + 1);
    }

    private long connectionsTold() {
        return house.told().stream().filter("DeskConnectionChanged"::equals).count();
    }

    private void elevenSecondsPass() {
        house.database.execute("UPDATE agent_socket SET seen_at = seen_at - INTERVAL 11 SECOND");
    }

    private List<String> states() {
        return house.rows("SELECT state, reason FROM agent_presence");
    }
}
