package io.keskus.routing.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.Command;
import io.keskus.acd.OfferId;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.identity.TicketHolder;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.routing.Rooms;
import io.keskus.routing.WrapUpExtended;
import io.keskus.routing.explanations.Explanations;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a tab hears of an offer, or of a wrap-up, that began before it opened. */
class WhatStandsTest {
    private final House house = new House();
    private final InteractionId call = new InteractionId(Ids.next());
    private final Tab tab = new Tab();
    private final Sessions sessions = new Sessions();
    private Node node;
    private Rooms rooms;
    private DeskNews news;
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
        news = new DeskNews(new FanOut(sessions), rooms.presences, standing);
        desks = new Desks(
                house.database.unitOfWork(),
                sessions,
                rooms.sockets,
                rooms.presences,
                standing,
                house.clock,
                List.of());
    }

    @Test
    void a_tab_that_opens_while_it_rings_is_told_the_offer_with_its_preview() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));

        anaConnects();

        assertThat(tab.heard()).containsExactly("hello", "1 state:offered", "2 offer");
        assertThat(tab.seen.get(2).at("/queue/label").asText()).isEqualTo("Sales");
        assertThat(tab.seen.get(2).path("deadline").asText()).isEqualTo("2026-11-23T08:00:20Z");
        assertThat(tab.seen.get(2).at("/preview/name").asText()).isEqualTo("Maija");
    }

    @Test
    void a_tab_that_opens_in_the_talk_is_told_no_offer() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));
        node.tell(new Command.Accept(house.ana, new OfferId(call, 1)));

        anaConnects();

        assertThat(tab.heard()).containsExactly("hello", "1 state:talking");
    }

    @Test
    void a_wrap_up_says_by_what_it_may_be_extended_and_its_new_end() {
        wrapUp();
        anaConnects();
        assertThat(tab.seen.get(1).path("extensionSeconds").asInt()).isEqualTo(60);

        extend(call);
        var told = new WrapUpExtended(Ids.next(), house.tenant, House.MORNING, house.ana, call, House.MORNING);
        house.database.unitOfWork().run(house.tenant, () -> news.handle(told));

        assertThat(tab.seen.get(2).path("until").asText()).isEqualTo("2026-11-23T08:01:30Z");
        assertThat(tab.seen.get(2).path("since")).isEqualTo(tab.seen.get(1).path("since"));
        assertThat(tab.seen.get(2).has("extensionSeconds")).isFalse();
    }

    @Test
    void a_wrap_up_is_extended_once() {
        wrapUp();
        extend(call);

        refused("wrap-up-extended", () -> extend(call));
        refused("not-in-wrap-up", () -> extend(new InteractionId(Ids.next())));
    }

    private void wrapUp() {
        node.tell(new Command.AgentReady(house.ana));
        node.tell(house.call(call));
        node.tell(new Command.Accept(house.ana, new OfferId(call, 1)));
        node.tell(new Command.TalkEnded(house.ana, call));
    }

    private static void refused(String type, ThrowingCallable request) {
        assertThatThrownBy(request).isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                        refused.problem().type())
                .isEqualTo(type));
    }

    private void extend(InteractionId interaction) {
        house.database.unitOfWork().run(house.tenant, () -> rooms.routing.extendWrapUp(house.ana, interaction));
    }

    private void anaConnects() {
        var member =
                new Member(new MemberId(house.ana.value()), "ana@outdoor.example", "Ana", Set.of(Role.AGENT), false);
        desks.open(new TicketHolder(house.tenant, member, House.MORNING.plusSeconds(3_600)), Optional.empty(), tab)
                .orElseThrow();
    }
}
