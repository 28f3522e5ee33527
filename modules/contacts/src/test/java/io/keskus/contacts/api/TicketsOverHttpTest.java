package io.keskus.contacts.api;

import static io.keskus.contacts.api.Requests.assertRefused;
import static io.keskus.contacts.api.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.contacts.House;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestBeans;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TicketsOverHttpTest {
    private static House house;
    private final TenantId outdoor = house.newTenant();
    private final TicketsResource tickets = resource(outdoor);

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_ticket_is_solved_and_tagged() {
        var ticket = opened();

        var view = view(tickets.change(ticket, "\"1\"", null, json("{'status':'solved','tags':['boots','sale']}")));

        assertThat(view.status()).isEqualTo("solved");
        assertThat(view.tags()).containsExactly("boots", "sale");
        assertThat(view(tickets.change(ticket, "\"2\"", null, json("{'tags':['sale','vip']}")))
                        .tags())
                .containsExactly("sale", "vip");
    }

    @Test
    void a_change_of_tags_alone_is_a_new_version() {
        var ticket = opened();

        var answer = tickets.change(ticket, "\"1\"", null, json("{'tags':['boots']}"));

        assertThat(answer.getEntityTag().getValue()).isEqualTo("2");
        assertThat(tickets.get(ticket).getEntityTag().getValue()).isEqualTo("2");
        assertRefused(412, () -> tickets.change(ticket, "\"1\"", null, json("{'tags':[]}")));
    }

    @Test
    void a_note_is_kept_with_its_author_and_time() {
        var ticket = opened();

        var view = view(tickets.note(ticket, null, json("{'text':'calls back on Monday'}")));

        assertThat(view.notes())
                .containsExactly(new TicketView.NoteView(
                        "key:00000000-0000-0000-0000-000000000007", "calls back on Monday", House.NOON));
    }

    @Test
    void a_note_sent_again_with_its_key_is_written_once() {
        var ticket = opened();

        tickets.note(ticket, "key-1", json("{'text':'calls back'}"));

        assertThat(view(tickets.note(ticket, "key-1", json("{'text':'calls back'}")))
                        .notes())
                .hasSize(1);
        assertThat(view(tickets.get(ticket)).notes()).hasSize(1);
    }

    @Test
    void a_list_is_newest_first_and_can_be_narrowed() {
        opened();
        var second = opened();
        opened();
        tickets.change(second, "\"1\"", null, json("{'status':'needs-follow-up'}"));

        var page = tickets.list(null, null, null, 2);
        assertThat(page.items()).extracting(TicketView::number).containsExactly(3L, 2L);
        assertThat(tickets.list(null, null, page.next(), 2).items())
                .extracting(TicketView::number)
                .containsExactly(1L);
        assertThat(tickets.list("needs-follow-up", null, null, null).items())
                .extracting(TicketView::number)
                .containsExactly(2L);
    }

    @Test
    void what_cannot_be_read_is_refused() {
        var ticket = opened();

        assertRefused(400, () -> tickets.change(ticket, "\"1\"", null, json("{'status':'done'}")));
        assertRefused(400, () -> tickets.change(ticket, "\"1\"", null, json("{'subject':''}")));
        assertRefused(400, () -> tickets.change(ticket, "\"1\"", null, json("{'tags':'boots'}")));
        assertRefused(400, () -> tickets.note(ticket, null, json("{'text':7}")));
        assertRefused(400, () -> tickets.list("done", null, null, null));
        assertRefused(404, () -> tickets.get("no id"));
    }

    @Test
    void another_tenant_finds_nothing_and_changes_nothing() {
        var ticket = opened();
        var credit = resource(house.newTenant());

        assertRefused(404, () -> credit.get(ticket));
        assertRefused(404, () -> credit.change(ticket, "\"1\"", null, json("{'status':'closed'}")));
        assertRefused(404, () -> credit.note(ticket, null, json("{'text':'mine'}")));
        assertThat(credit.list(null, null, null, null).items()).isEmpty();
        assertThat(view(tickets.get(ticket)).version()).isOne();
    }

    private static TicketsResource resource(TenantId tenant) {
        return new TicketsResource(
                SignedIn.to(tenant),
                house.database.unitOfWork(),
                house.tickets,
                TestBeans.idempotency(house.database, house.clock));
    }

    private String opened() {
        var interaction = new InteractionId(Ids.next());
        return house.in(outdoor, () -> house.contacts.openTicket(interaction, null, "Call to sales", Optional.empty()))
                .id()
                .toString();
    }

    private static TicketView view(Response answer) {
        return (TicketView) answer.getEntity();
    }
}
