package io.keskus.routing.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.acd.Command;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Desk;
import io.keskus.routing.Rooms;
import io.keskus.routing.WorkQueued;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CountNewsTest {
    private final House house = new House();
    private final List<String> told = new ArrayList<>();
    private Node node;
    private QueueCounts topic;
    private CountNews news;

    @BeforeEach
    void open() {
        node = Node.start(house);
        node.tell(house.definitions().toArray(Command[]::new));
        topic = new QueueCounts(new Rooms(house, node).places);
        news = new CountNews(house.database.unitOfWork(), topic, new Ear());
    }

    @Test
    void the_topic_says_how_many_wait_and_leaves_out_queues_where_nobody_does() {
        assertThat(now()).hasToString("{\"queues\":{}}");

        node.tell(house.call(new InteractionId(Ids.next())));
        node.tell(house.call(new InteractionId(Ids.next())));

        assertThat(now()).hasToString("{\"queues\":{\"" + house.sales + "\":2}}");
    }

    @Test
    void many_changes_are_told_once_and_none_not_at_all() {
        var call = new InteractionId(Ids.next());
        node.tell(house.call(call));
        for (int i = 0; i < 100; i++) {
            news.handle(new WorkQueued(Ids.next(), house.tenant, house.clock.instant(), call, house.sales, 1));
        }

        news.tell();
        news.tell();

        assertThat(told).containsExactly(house.tenant + " queue-counts all {\"queues\":{\"" + house.sales + "\":1}}");
    }

    private JsonNode now() {
        return house.database.unitOfWork().in(house.tenant, topic::now);
    }

    private final class Ear implements Desk {
        @Override
        public void publish(String topic, Optional<String> key, JsonNode content) {
            told.add(TenantContext.required() + " " + topic + " " + key.orElse("") + " " + content);
        }

        @Override
        public void publish(String topic, Set<MemberId> members, Optional<String> key, JsonNode content) {
            throw new AssertionError("everybody is told");
        }

        @Override
        public void send(MemberId member, String type, JsonNode members) {
            throw new AssertionError("nobody is told apart");
        }

        @Override
        public boolean isFollowed(String topic) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public AgentPresence presence(AgentId agent) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public List<AgentPresence> listPresence() {
            throw new AssertionError("nobody asks");
        }
    }
}
