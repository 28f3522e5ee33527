package io.keskus.routing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.acd.AgentState;
import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.identity.TicketHolder;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import io.keskus.routing.AgentStateChanged;
import io.keskus.routing.OfferLost;
import io.keskus.routing.Rooms;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private final House house = new House();
    private final InteractionId call = new InteractionId(Ids.next());
    private final List<JsonNode> seen = new ArrayList<>();
    private final FanOut fanOut = new FanOut();
    private Node node;
    private Rooms rooms;
    private DeskNews news;
    private DeskCommands commands;
    private Desks desks;

    @BeforeEach
    void open() {
        node = Node.start(house);
        node.tell(house.definitions().toArray(Command[]::new));
        house.writeAgents();
        rooms = new Rooms(house, node);
        news = new DeskNews(fanOut, rooms.presences, rooms.queues, List.of(i -> Map.of("name", "Maija")));
        commands = new DeskCommands(house.database.unitOfWork(), rooms.routing);
        desks = new Desks(house.database.unitOfWork(), fanOut, rooms.sockets, rooms.presences, NOON, List.of());
    }

    @Test
    void a_desk_is_told_who_it_is_and_what_its_agent_does() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));

        anaConnects();

        assertThat(seen.get(0))
                .hasToString("{\"v\":1,\"type\":\"hello\",\"agent\":\"" + house.ana
                        + "\",\"name\":\"Ana\",\"now\":\"2026-11-23T12:00:00Z\"}");
        assertThat(seen.get(1))
                .hasToString("{\"v\":1,\"type\":\"state\",\"state\":\"offered\",\"interaction\":\""
                        + call + "\",\"offer\":\"" + call
                        + ".1\",\"since\":\"2026-11-23T08:00:00Z\",\"until\":\"2026-11-23T08:00:20Z\"}");
    }

    @Test
    void an_offer_comes_with_its_preview() {
        anaConnects();
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));

        tell(offered());

        assertThat(seen.get(2))
                .hasToString("{\"v\":1,\"type\":\"offer\",\"offer\":\"" + call
                        + ".1\",\"interaction\":\"" + call + "\",\"queue\":{\"id\":\"" + house.sales
                        + "\",\"name\":\"sales\",\"label\":\"Sales\"},\"deadline\":\"2026-11-23T08:00:20Z\","
                        + "\"preview\":{\"name\":\"Maija\"}}");
    }

    @Test
    void an_offer_that_is_over_already_is_not_sent() {
        anaConnects();
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));
        node.tell(new Command.Decline(house.ana, new OfferId(call, 1)));

        tell(offered());

        assertThat(seen).extracting(message -> message.path("type").asText()).containsExactly("hello", "state");
    }

    @Test
    void what_the_agent_says_is_carried_out() {
        says("{\"v\":1,\"type\":\"ready\"}");
        node.tell(house.call(call));
        says("{\"v\":1,\"type\":\"accept\",\"offer\":\"" + call + ".1\"}");

        assertThat(house.rows("SELECT state FROM agent_presence ORDER BY since DESC, state DESC"))
                .contains("TALKING");
    }

    @Test
    void nonsense_is_answered_by_a_problem() {
        assertThat(says("no json")).get().asString().contains("\"type\":\"urn:keskus:malformed-message\"");
        assertThat(says("{\"v\":1,\"type\":\"dance\"}")).get().asString().contains("write one of ready");
        assertThat(says("{\"v\":2,\"type\":\"ready\"}")).get().asString().contains("malformed");
        assertThat(says("{\"v\":1,\"type\":\"accept\"}")).get().asString().contains("offer");
        assertThat(says("{\"v\":1,\"type\":\"away\",\"reason\":\"Mittagspause!\"}"))
                .get()
                .asString()
                .contains("reason");
    }

    @Test
    void a_ping_is_answered() {
        assertThat(says("{\"v\":1,\"type\":\"ping\"}")).contains("{\"v\":1,\"type\":\"pong\"}");
    }

    @Test
    void a_lost_offer_is_told_as_a_problem_and_a_change_of_state_as_what_is_so_now() {
        anaConnects();
        node.tell(new Command.AgentReady(house.ana));

        tell(new OfferLost(Ids.next(), house.tenant, house.clock.instant(), call, house.ana, new OfferId(call, 1)));
        tell(new AgentStateChanged(
                Ids.next(),
                house.tenant,
                house.clock.instant(),
                house.ana,
                AgentState.AWAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));

        assertThat(seen.get(2).at("/problem/type").asText()).isEqualTo("urn:keskus:offer-gone");
        assertThat(seen.get(3).path("state").asText()).isEqualTo("ready");
    }

    private WorkOffered offered() {
        return new WorkOffered(
                Ids.next(),
                house.tenant,
                house.clock.instant(),
                call,
                house.sales,
                house.ana,
                new OfferId(call, 1),
                house.clock.instant().plusSeconds(20));
    }

    private void tell(DomainEvent event) {
        house.database.unitOfWork().run(house.tenant, () -> news.handle(event));
    }

    private Optional<String> says(String text) {
        return commands.carryOut(house.tenant, house.ana, text);
    }

    private void anaConnects() {
        var member =
                new Member(new MemberId(house.ana.value()), "ana@outdoor.example", "Ana", Set.of(Role.AGENT), false);
        desks.open(new TicketHolder(house.tenant, member, House.MORNING.plusSeconds(3_600)), new Wire() {
            @Override
            public void send(String text, Consumer<Boolean> done) {
                seen.add(json(text));
                done.accept(true);
            }

            @Override
            public void close(int code, String reason) {
                throw new AssertionError("closed: " + code + " " + reason);
            }
        });
    }

    private static JsonNode json(String text) {
        try {
            return Json.mapper().readTree(text);
        } catch (JsonProcessingException wrong) {
            throw new AssertionError(text, wrong);
        }
    }
}
