package io.keskus.routing.queues;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.Command;
import io.keskus.acd.Skills;
import io.keskus.identity.MembersChanged;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.routing.Rooms;
import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersNewsTest {
    private final House house = new House();
    private final Colleagues colleagues = new Colleagues("ana@outdoor.example");
    private final AgentId ana = colleagues
            .findMemberByEmail("ana@outdoor.example")
            .orElseThrow()
            .id()
            .asAgent();
    private MembersNews news;

    @BeforeEach
    void open() {
        var node = Node.start(house);
        node.tell(house.definitions().get(0));
        var rooms = new Rooms(house, node);
        var staff = new Staff(house.database.entityManager(), rooms.queues, node.inbox);
        news = new MembersNews(colleagues, staff, rooms.presences, node.inbox);
        house.database
                .unitOfWork()
                .run(
                        house.tenant,
                        () -> staff.define(ana, new Staff.Profile(Skills.NONE, new TreeSet<>(Set.of(house.sales)))));
        node.tell(new Command.AgentReady(ana));
    }

    @Test
    void a_suspended_member_is_offered_nothing_any_more_and_one_who_is_back_is_away_at_first() {
        colleagues.suspend(true);
        tell();
        assertThat(house.rows("SELECT state FROM agent_presence")).isEmpty();

        colleagues.suspend(false);
        tell();

        assertThat(house.rows("SELECT state, reason FROM agent_presence")).containsExactly("AWAY signed-out");
    }

    @Test
    void an_agent_of_no_queue_may_be_asked_by_colleagues() {
        var before = house.count("SELECT COUNT(*) FROM agent_presence");
        colleagues.comes("mia@outdoor.example", Set.of(Role.AGENT, Role.SUPERVISOR));
        colleagues.comes("liisa@outdoor.example", Set.of(Role.SUPERVISOR));

        tell();

        assertThat(house.count("SELECT COUNT(*) FROM agent_presence")).isEqualTo(before + 1);
        assertThat(house.rows("SELECT state, reason FROM agent_presence WHERE reason IS NOT NULL"))
                .containsExactly("AWAY signed-out");
    }

    @Test
    void an_agent_of_no_queue_who_is_suspended_is_asked_no_more() {
        colleagues.comes("mia@outdoor.example", Set.of(Role.AGENT, Role.SUPERVISOR));
        tell();

        colleagues.suspend(true);
        tell();

        assertThat(house.rows("SELECT state FROM agent_presence")).isEmpty();
    }

    @Test
    void a_change_that_does_not_concern_the_agent_disturbs_nobody() {
        tell();

        assertThat(house.rows("SELECT state FROM agent_presence")).containsExactly("IDLE");
    }

    private void tell() {
        var event = new MembersChanged(Ids.next(), house.tenant, house.clock.instant());
        house.database.unitOfWork().run(house.tenant, () -> news.handle(event));
    }
}
