package io.keskus.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TicketForEveryCallTest {
    private static House house;
    private final TenantId outdoor = house.newTenant();

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_call_opens_a_ticket_on_its_contact() {
        var interaction = newInteraction();
        var ticket = house.in(outdoor, () -> {
            var contact = house.contacts.findOrCreateByNumber(new PhoneNumber("+358401234567"), Optional.empty());
            return house.contacts.openTicket(interaction, contact.id(), "Call to sales", Optional.empty());
        });

        assertThat(ticket.number()).isOne();
        assertThat(ticket.status()).isEqualTo(TicketStatus.OPEN);
        assertThat(ticket.contact()).isPresent();
        assertThat(ticket.openedAt()).isEqualTo(House.NOON);
        assertThat(house.in(outdoor, () -> house.contacts.findTicket(interaction)))
                .contains(ticket);
    }

    @Test
    void a_withheld_caller_gets_a_ticket_without_a_contact() {
        assertThat(opened(newInteraction()).contact()).isEmpty();
    }

    @Test
    void asking_again_gives_the_same_ticket() {
        var interaction = newInteraction();

        assertThat(opened(interaction)).isEqualTo(opened(interaction));
        assertThat(opened(newInteraction()).number()).isEqualTo(2);
    }

    @Test
    void a_callback_is_listed_with_the_ticket_it_is_about() {
        var call = newInteraction();
        var callback = newInteraction();
        var ticket = opened(call);
        house.in(outdoor, () -> {
            house.tickets.link(ticket.id(), callback);
            return null;
        });

        var listed = house.in(outdoor, () -> house.contacts.listTickets(List.of(call, callback, newInteraction())));

        var ref = new TicketRef(ticket.id(), ticket.number());
        assertThat(listed).containsOnly(Map.entry(call, ref), Map.entry(callback, ref));
    }

    @RepeatedTest(3)
    void eight_at_once_for_one_call_get_one_ticket() throws Exception {
        var interaction = newInteraction();

        var tickets = house.race(8, outdoor, () -> open(interaction));

        assertThat(tickets).extracting(Ticket::number).containsOnly(1L);
        assertThat(house.count("ticket", outdoor)).isOne();
    }

    @Test
    void numbers_have_no_gap_when_tickets_come_at_once() throws Exception {
        var tickets = house.race(12, outdoor, () -> open(newInteraction()));

        assertThat(tickets)
                .extracting(Ticket::number)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void a_number_taken_by_a_unit_that_fails_is_given_to_the_next() {
        opened(newInteraction());
        assertThatThrownBy(() -> house.in(outdoor, () -> {
                    open(newInteraction());
                    throw new IllegalStateException("the caller's own fault");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(opened(newInteraction()).number()).isEqualTo(2);
    }

    @Test
    void every_tenant_counts_from_one() {
        opened(newInteraction());
        var credit = house.newTenant();

        assertThat(house.in(credit, () -> open(newInteraction())).number()).isOne();
    }

    private Ticket opened(InteractionId interaction) {
        return house.in(outdoor, () -> open(interaction));
    }

    private static Ticket open(InteractionId interaction) {
        return house.contacts.openTicket(interaction, null, "Call to sales", Optional.empty());
    }

    private static InteractionId newInteraction() {
        return new InteractionId(Ids.next());
    }
}
