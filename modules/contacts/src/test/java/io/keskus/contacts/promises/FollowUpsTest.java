package io.keskus.contacts.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.contacts.FollowUp;
import io.keskus.contacts.FollowUpId;
import io.keskus.contacts.FollowUpState;
import io.keskus.contacts.FollowUps;
import io.keskus.contacts.House;
import io.keskus.contacts.Ticket;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FollowUpsTest {
    private static final Instant AT_TWO = House.NOON.plus(Duration.ofHours(2));
    private static final AgentId ANA = new AgentId(Ids.next());
    private static House house;
    private final TenantId outdoor = house.newTenant();
    private final FollowUps followUps = new FollowUps(house.followUps);
    private final Ticket ticket = ticket();

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_promise_is_due_at_its_time_and_not_before() {
        var made = promise(AT_TWO);

        assertThat(followUps.dueTenants(AT_TWO.minusMillis(1))).doesNotContain(outdoor);
        assertThat(followUps.dueTenants(AT_TWO)).contains(outdoor);
        assertThat(house.in(outdoor, () -> followUps.due(AT_TWO))).containsExactly(made.id());
        assertThat(house.in(house.newTenant(), () -> followUps.due(AT_TWO))).isEmpty();
    }

    @Test
    void the_earliest_promise_is_the_tickets_time() {
        var later = promise(AT_TWO);
        var sooner = promise(AT_TWO.minusSeconds(60));
        assertThat(dueOfTicket()).contains(AT_TWO.minusSeconds(60));

        house.in(outdoor, () -> followUps.close(sooner.id(), FollowUpState.KEPT));
        assertThat(dueOfTicket()).contains(AT_TWO);

        house.in(outdoor, () -> followUps.close(later.id(), FollowUpState.CANCELLED));
        assertThat(dueOfTicket()).isEmpty();
    }

    @Test
    void the_callback_is_one_more_interaction_of_the_ticket() {
        var made = promise(AT_TWO);
        var work = new InteractionId(Ids.next());

        house.in(outdoor, () -> {
            followUps.offer(made.id(), FollowUpState.ASKED, work, AT_TWO.plusSeconds(60));
            followUps.taken(made.id(), ANA, AT_TWO.plusSeconds(90));
            return null;
        });

        assertThat(house.in(outdoor, () -> house.contacts.openTicket(work, null, "Call", Optional.empty()))
                        .id())
                .isEqualTo(ticket.id());
        assertThat(house.in(outdoor, () -> followUps.lock(work))).get().satisfies(each -> {
            assertThat(each.state()).isEqualTo(FollowUpState.TAKEN);
            assertThat(each.takenBy()).contains(ANA);
        });
    }

    @Test
    void what_is_tried_again_later_is_no_more_at_work() {
        var made = promise(AT_TWO);
        var work = new InteractionId(Ids.next());
        house.in(outdoor, () -> {
            followUps.offer(made.id(), FollowUpState.QUEUED, work, null);
            followUps.later(made.id(), AT_TWO.plusSeconds(600), true);
            return null;
        });

        var now = house.in(outdoor, () -> followUps.get(made.id()));

        assertThat(now.attempts()).isOne();
        assertThat(now.work()).isEmpty();
        assertThat(house.in(outdoor, () -> followUps.lock(work))).isEmpty();
        assertThat(house.in(outdoor, () -> followUps.due(AT_TWO))).isEmpty();
    }

    @Test
    void lists_are_by_time_and_of_one_agent_contact_or_ticket() {
        var second = promise(AT_TWO);
        var first = promise(AT_TWO.minusSeconds(60));
        house.in(outdoor, () -> followUps.change(second.id(), AT_TWO, "tent", Optional.empty()));

        assertThat(house.in(
                        outdoor,
                        () -> followUps.list(Optional.empty(), Optional.empty(), Optional.of(ticket.id()), false)))
                .extracting(FollowUp::id)
                .containsExactly(first.id(), second.id());
        assertThat(house.in(outdoor, () -> followUps.list(Optional.of(ANA), ticket.contact(), Optional.empty(), false)))
                .extracting(FollowUp::id)
                .containsExactly(first.id());
    }

    @Test
    void another_tenants_promise_is_not_there() {
        var made = promise(AT_TWO);

        assertThatThrownBy(() -> house.in(house.newTenant(), () -> followUps.get(made.id())))
                .hasMessageContaining("follow-up-unknown");
    }

    private Optional<Instant> dueOfTicket() {
        return house.in(
                outdoor, () -> house.tickets.find(ticket.id()).orElseThrow().dueAt());
    }

    private Ticket ticket() {
        return house.in(outdoor, () -> {
            var number = new PhoneNumber("+358401234567");
            var contact = house.contacts.findOrCreateByNumber(number, Optional.empty());
            return house.contacts.openTicket(
                    new InteractionId(Ids.next()), contact.id(), "Call to sales", Optional.empty());
        });
    }

    private FollowUp promise(Instant dueAt) {
        return house.in(
                outdoor,
                () -> followUps.make(new FollowUp(
                        new FollowUpId(Ids.next()),
                        ticket.id(),
                        ticket.contact().orElseThrow(),
                        dueAt,
                        ZoneId.of("Europe/Helsinki"),
                        "about the tent",
                        Optional.of(ANA),
                        new QueueId(Ids.next()),
                        FollowUpState.WAITING,
                        "member:" + ANA,
                        House.NOON,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        Optional.empty(),
                        0)));
    }
}
