package io.keskus.routing.desk;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import io.keskus.routing.AgentStateChanged;
import io.keskus.routing.OfferLost;
import io.keskus.routing.Rooms;
import io.keskus.routing.Topic;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.explanations.Explanations;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeskTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC);

    private static final Set<Role> ANA_S_ROLES = Set.of(Role.AGENT);
    private static final Topic FLOOR = new Topic() {
        @Override
        public String name() {
            return "floor";
        }

        @Override
        public boolean allows(Member member) {
            return member.is(Role.SUPERVISOR);
        }

        @Override
        public JsonNode snapshot(Member member) {
            return text("quiet");
        }
    };

    private final House house = new House();
    private final InteractionId call = new InteractionId(Ids.next());
    private final Tab tab = new Tab();
    private final Sessions sessions = new Sessions();
    private final FanOut fanOut = new FanOut(sessions);
    private Desks.Connection connection;
    private DeskSession ana;
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
        var standing = new StandingOffer(
                rooms.presences,
                rooms.queues,
                new Explanations(house.database.entityManager()),
                List.of(i -> Map.of("name", "Maija")));
        news = new DeskNews(fanOut, rooms.presences, standing);
        commands = new DeskCommands(
                house.database.unitOfWork(), rooms.routing, new Topics(house.database.unitOfWork(), List.of(FLOOR)));
        desks = new Desks(
                house.database.unitOfWork(), sessions, rooms.sockets, rooms.presences, standing, NOON, List.of());
    }

    @Test
    void a_desk_is_told_who_it_is_and_what_its_agent_does() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));

        anaConnects();

        assertThat(tab.seen.get(0))
                .hasToString("{\"v\":1,\"type\":\"hello\",\"session\":\"" + ana.id()
                        + "\",\"resumed\":false,\"member\":\"" + house.ana + "\",\"agent\":\"" + house.ana
                        + "\",\"name\":\"Ana\",\"now\":\"2026-11-23T12:00:00Z\"}");
        assertThat(tab.seen.get(1))
                .hasToString("{\"v\":1,\"seq\":1,\"type\":\"state\",\"state\":\"offered\",\"interaction\":\""
                        + call + "\",\"offer\":\"" + call
                        + ".1\",\"since\":\"2026-11-23T08:00:00Z\",\"until\":\"2026-11-23T08:00:20Z\"}");
    }

    @Test
    void an_offer_comes_with_its_preview() {
        anaConnects();
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));

        tell(offered());

        assertThat(tab.seen.get(2))
                .hasToString("{\"v\":1,\"seq\":2,\"type\":\"offer\",\"offer\":\"" + call
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

        assertThat(tab.seen)
                .extracting(message -> message.path("type").asText())
                .containsExactly("hello", "state");
    }

    @Test
    void what_the_agent_says_is_carried_out() {
        anaConnects();
        says("{\"v\":1,\"type\":\"ready\"}");
        node.tell(house.call(call));
        says("{\"v\":1,\"type\":\"accept\",\"offer\":\"" + call + ".1\"}");

        assertThat(house.rows("SELECT state FROM agent_presence ORDER BY since DESC, state DESC"))
                .contains("TALKING");
    }

    @Test
    void nonsense_is_answered_by_a_problem() {
        anaConnects();
        assertThat(says("no json")).contains("\"type\":\"urn:keskus:malformed-message\"");
        assertThat(says("{\"v\":1,\"type\":\"dance\"}")).contains("write one of ready");
        assertThat(says("{\"v\":2,\"type\":\"ready\"}")).contains("malformed");
        assertThat(says("{\"v\":1,\"type\":\"accept\"}")).contains("offer");
        assertThat(says("{\"v\":1,\"type\":\"away\",\"reason\":\"Mittagspause!\"}"))
                .contains("reason");
    }

    @Test
    void a_ping_is_answered() {
        anaConnects();
        assertThat(says("{\"v\":1,\"type\":\"ping\"}")).isEqualTo("{\"v\":1,\"type\":\"pong\"}");
    }

    @Test
    void a_tab_that_lost_its_socket_hears_what_it_missed_and_not_what_it_knows() {
        anaConnects();
        desks.closed(connection);
        node.tell(new Command.AgentReady(house.ana));
        tell(stateChanged());
        var back = new Tab();

        var resumed = connects(ANA_S_ROLES, Optional.of(new Desks.Resumption(ana.id(), 1)), back);

        assertThat(resumed).isSameAs(ana);
        assertThat(back.seen.get(0).path("resumed").asBoolean()).isTrue();
        assertThat(back.heard()).containsExactly("hello", "2 state:ready");
    }

    @Test
    void a_session_that_is_not_there_is_another_with_the_whole_truth() {
        var back = new Tab();

        connects(ANA_S_ROLES, Optional.of(new Desks.Resumption(UUID.randomUUID(), 7)), back);

        assertThat(back.seen.get(0).path("resumed").asBoolean(true)).isFalse();
        assertThat(back.heard()).containsExactly("hello", "1 state:away");
    }

    @Test
    void a_member_who_is_no_agent_has_no_state_and_takes_no_work_but_follows_topics() {
        ana = connects(Set.of(Role.SUPERVISOR), Optional.empty(), tab);

        assertThat(tab.seen.get(0).has("agent")).isFalse();
        assertThat(says("{\"v\":1,\"type\":\"ready\"}")).contains("urn:keskus:no-agent");
        assertThat(fanOut.isFollowed(house.tenant, "floor")).isFalse();
        says("{\"v\":1,\"type\":\"subscribe\",\"topic\":\"floor\"}");
        assertThat(fanOut.isFollowed(house.tenant, "floor")).isTrue();
        assertThat(fanOut.isFollowed(new TenantId(Ids.next()), "floor")).isFalse();
        fanOut.publish(
                house.tenant, "floor", Optional.empty(), Messages.news("floor", Optional.empty(), text("busier")));
        assertThat(tab.heard()).containsExactly("hello", "1 error", "2 floor:snapshot:quiet", "3 floor:news:busier");
        assertThat(house.count("SELECT COUNT(*) FROM agent_socket")).isZero();
    }

    @Test
    void a_topic_is_refused_to_whom_it_does_not_allow() {
        anaConnects();
        assertThat(says("{\"v\":1,\"type\":\"subscribe\",\"topic\":\"floor\"}"))
                .contains("urn:keskus:topic-refused", "\"topic\":\"floor\"");
        assertThat(says("{\"v\":1,\"type\":\"subscribe\",\"topic\":\"weather\"}"))
                .contains("urn:keskus:topic-unknown");
        fanOut.publish(house.tenant, "floor", Optional.empty(), Messages.news("floor", Optional.empty(), text("x")));
        assertThat(tab.heard()).containsExactly("hello", "1 state:away", "2 error", "3 error");
    }

    @Test
    void a_lost_offer_is_told_as_a_problem_and_a_change_of_state_as_what_is_so_now() {
        anaConnects();
        node.tell(new Command.AgentReady(house.ana));

        tell(new OfferLost(Ids.next(), house.tenant, house.clock.instant(), call, house.ana, new OfferId(call, 1)));
        tell(stateChanged());

        assertThat(tab.seen.get(2).at("/problem/type").asText()).isEqualTo("urn:keskus:offer-gone");
        assertThat(tab.seen.get(3).path("state").asText()).isEqualTo("ready");
    }

    private AgentStateChanged stateChanged() {
        return new AgentStateChanged(
                Ids.next(),
                house.tenant,
                house.clock.instant(),
                house.ana,
                AgentState.AWAY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static JsonNode text(String text) {
        return Json.mapper().createObjectNode().put("text", text);
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

    private String says(String text) {
        commands.carryOut(ana, text);
        return tab.seen.get(tab.seen.size() - 1).toString();
    }

    private void anaConnects() {
        ana = connects(ANA_S_ROLES, Optional.empty(), tab);
    }

    private DeskSession connects(Set<Role> roles, Optional<Desks.Resumption> wanted, Tab tab) {
        var member = new Member(new MemberId(house.ana.value()), "ana@outdoor.example", "Ana", roles, false);
        var holder = new TicketHolder(house.tenant, member, House.MORNING.plusSeconds(3_600));
        connection = desks.open(holder, wanted, tab).orElseThrow();
        return connection.session();
    }
}
