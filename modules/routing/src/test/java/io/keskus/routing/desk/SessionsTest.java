package io.keskus.routing.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final TenantId OUTDOOR = new TenantId(new UUID(1, 1));
    private static final TenantId CREDIT = new TenantId(new UUID(1, 2));
    private static final Member ANA = member(1, Role.AGENT);
    private static final Member EVA = member(2, Role.SUPERVISOR);

    private final Sessions sessions = new Sessions();
    private final FanOut fanOut = new FanOut(sessions);

    @Test
    void every_tab_of_a_member_is_told() {
        var first = open(OUTDOOR, ANA);
        var second = open(OUTDOOR, ANA);

        say(OUTDOOR, ANA, "for Ana");

        assertThat(first.heard()).endsWith("1 say:for Ana");
        assertThat(second.heard()).endsWith("1 say:for Ana");
        assertThat(first.closedWith).isZero();
    }

    @Test
    void a_message_never_reaches_another_tenants_tab_even_of_the_same_member_id() {
        var ours = open(OUTDOOR, ANA);
        var theirs = open(CREDIT, ANA);
        sessions.of(OUTDOOR).forEach(SessionsTest::subscribe);
        sessions.of(CREDIT).forEach(SessionsTest::subscribe);

        say(OUTDOOR, ANA, "for the outdoor shop");
        fanOut.publish(OUTDOOR, "floor", Optional.empty(), "{\"v\":1,\"type\":\"news\"}");
        fanOut.publish(OUTDOOR, Set.of(ANA.id()), "floor", Optional.empty(), "{\"v\":1,\"type\":\"news\"}");

        assertThat(ours.heard()).hasSize(5);
        assertThat(theirs.heard()).containsExactly("hello", "1 snapshot");
    }

    @Test
    void a_session_is_found_only_for_its_member_of_its_tenant_with_the_same_roles() {
        open(OUTDOOR, ANA);
        var id = sessions.of(OUTDOOR, ANA.id()).get(0).id();
        var promoted = new Member(ANA.id(), ANA.email(), ANA.name(), Set.of(Role.AGENT, Role.SUPERVISOR), false);

        assertThat(sessions.find(OUTDOOR, ANA, id)).isPresent();
        assertThat(sessions.find(OUTDOOR, EVA, id)).isEmpty();
        assertThat(sessions.find(CREDIT, ANA, id)).isEmpty();
        assertThat(sessions.find(OUTDOOR, promoted, id)).isEmpty();
        assertThat(sessions.find(OUTDOOR, ANA, UUID.randomUUID())).isEmpty();
    }

    @Test
    void news_of_a_topic_reach_who_subscribed_or_those_of_them_who_are_named() {
        var ana = open(OUTDOOR, ANA);
        var eva = open(OUTDOOR, EVA);
        sessions.of(OUTDOOR, EVA.id()).forEach(SessionsTest::subscribe);

        fanOut.publish(OUTDOOR, "floor", Optional.empty(), "{\"v\":1,\"type\":\"news\",\"text\":\"all\"}");
        fanOut.publish(
                OUTDOOR, Set.of(ANA.id()), "floor", Optional.empty(), "{\"v\":1,\"type\":\"news\",\"text\":\"ana\"}");
        fanOut.publish(
                OUTDOOR, Set.of(EVA.id()), "floor", Optional.empty(), "{\"v\":1,\"type\":\"news\",\"text\":\"eva\"}");

        assertThat(ana.heard()).containsExactly("hello");
        assertThat(eva.heard()).containsExactly("hello", "1 snapshot", "2 news:all", "3 news:eva");
    }

    @Test
    void a_session_without_a_connection_is_kept_for_two_minutes() {
        var tab = open(OUTDOOR, ANA);
        sessions.of(OUTDOOR).forEach(session -> session.lost(tab, 0));

        sessions.expire(Sessions.KEPT.toNanos() - 1);
        assertThat(sessions.of(OUTDOOR)).hasSize(1);

        sessions.expire(Sessions.KEPT.toNanos());
        assertThat(sessions.of(OUTDOOR)).isEmpty();
    }

    @Test
    void a_member_has_so_many_tabs_and_a_lost_one_makes_room() {
        var tabs = Stream.generate(() -> open(OUTDOOR, ANA))
                .limit(Sessions.MOST_OF_A_MEMBER)
                .toList();
        assertThat(sessions.makeRoom(OUTDOOR, ANA.id())).isFalse();
        assertThat(sessions.makeRoom(OUTDOOR, EVA.id())).isTrue();

        sessions.of(OUTDOOR).forEach(session -> session.lost(tabs.get(3), 0));

        assertThat(sessions.makeRoom(OUTDOOR, ANA.id())).isTrue();
        assertThat(sessions.of(OUTDOOR)).hasSize(Sessions.MOST_OF_A_MEMBER - 1);
    }

    private static void subscribe(DeskSession session) {
        session.subscribe("floor");
        session.snapshot("floor", Outgoing.of("{\"v\":1,\"type\":\"snapshot\"}"));
    }

    private Tab open(TenantId tenant, Member member) {
        var tab = new Tab();
        var session = new DeskSession(UUID.randomUUID(), tenant, member, tab);
        session.opened("{\"v\":1,\"type\":\"hello\"}", List.of());
        sessions.add(session);
        return tab;
    }

    private void say(TenantId tenant, Member member, String text) {
        fanOut.send(tenant, member.id(), "{\"v\":1,\"type\":\"say\",\"text\":\"" + text + "\"}");
    }

    private static Member member(int id, Role role) {
        return new Member(new MemberId(new UUID(2, id)), id + "@outdoor.example", "Name " + id, Set.of(role), false);
    }
}
