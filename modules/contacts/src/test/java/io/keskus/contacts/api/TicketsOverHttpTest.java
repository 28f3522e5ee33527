package io.keskus.contacts.api;

import static io.keskus.contacts.api.Requests.assertRefused;
import static io.keskus.contacts.api.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.contacts.House;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.contacts.tickets.TicketBook;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Page;
import io.keskus.platform.testing.TestBeans;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TicketsOverHttpTest {
    private static final String ANA = "00000000-0000-0000-0000-000000000001";
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

        assertThat(view.notes()).singleElement().satisfies(note -> {
            assertThat(note.author()).isEqualTo("key:00000000-0000-0000-0000-000000000007");
            assertThat(note.text()).isEqualTo("calls back on Monday");
            assertThat(note.writtenAt()).isEqualTo(House.NOON);
            assertThat(note.editedAt()).isNull();
        });
    }

    @Test
    void a_note_is_mended_by_its_author_for_a_quarter_of_an_hour() {
        var ticket = opened();
        var note = view(tickets.note(ticket, null, json("{'text':'calls on Munday'}")))
                .notes()
                .get(0)
                .id()
                .toString();

        var mended = view(tickets.mend(ticket, note, json("{'text':'calls on Monday'}")));

        assertThat(mended.notes().get(0).text()).isEqualTo("calls on Monday");
        assertThat(mended.notes().get(0).editedAt()).isEqualTo(House.NOON);
        assertRefused(409, () -> later(Duration.ofMinutes(16)).mend(ticket, note, json("{'text':'never mind'}")));
        assertRefused(404, () -> tickets.mend(opened(), note, json("{'text':'elsewhere'}")));
    }

    @Test
    void who_changed_what_is_kept() {
        var ticket = opened();

        tickets.change(ticket, "\"1\"", null, json("{'status':'solved','disposition':'order'}"));
        tickets.change(ticket, "\"2\"", null, json("{'status':'open','tags':['boots']}"));

        assertThat(tickets.history(ticket))
                .extracting(each -> each.what() + ": " + each.before() + " > " + each.after())
                .containsExactly(
                        "status: open > solved",
                        "disposition: null > order",
                        "status: solved > open",
                        "tags:  > boots");
    }

    @Test
    void lists_are_narrowed_to_whose_tickets_are_and_why_people_called() {
        house.in(outdoor, () -> {
            new RuleBook(house.database.entityManager()).put(Finland.rules());
            return null;
        });
        var first = opened();
        var second = opened();
        tickets.change(first, "\"1\"", null, json("{'reason':'order/late','assignee':'" + ANA + "','tags':['sale']}"));
        tickets.change(second, "\"1\"", null, json("{'reason':'order','tags':['sale','boots']}"));

        assertThat(numbers(list(null, ANA, null, null))).containsExactly(1L);
        assertThat(numbers(list("order", null, null, null))).containsExactly(2L, 1L);
        assertThat(numbers(list("order/late", null, null, null))).containsExactly(1L);
        assertThat(numbers(list(null, null, "boots", null))).containsExactly(2L);
        assertThat(tickets.tags("")).containsExactly("sale", "boots");
        assertThat(tickets.tags("b")).containsExactly("boots");
        assertRefused(400, () -> tickets.change(first, "\"2\"", null, json("{'reason':'weather'}")));
    }

    private List<Long> numbers(Page<TicketView> page) {
        return page.items().stream().map(TicketView::number).toList();
    }

    private Page<TicketView> list(String reason, String assignee, String tag, String status) {
        return tickets.list(status, null, null, assignee, tag, reason, null, null, null);
    }

    private TicketsResource later(Duration time) {
        return new TicketsResource(
                SignedIn.to(outdoor),
                house.database.unitOfWork(),
                new TicketBook(house.database.entityManager(), Clock.offset(house.clock, time)),
                house.book,
                house.database.entityManager(),
                house.clock,
                TestBeans.idempotency(house.database, house.clock));
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

        var page = tickets.list(null, null, null, null, null, null, null, null, 2);
        assertThat(page.items()).extracting(TicketView::number).containsExactly(3L, 2L);
        assertThat(tickets.list(null, null, null, null, null, null, null, page.next(), 2)
                        .items())
                .extracting(TicketView::number)
                .containsExactly(1L);
        assertThat(list(null, null, null, "needs-follow-up").items())
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
        assertRefused(400, () -> list(null, null, null, "done"));
        assertRefused(404, () -> tickets.get("no id"));
    }

    @Test
    void another_tenant_finds_nothing_and_changes_nothing() {
        var ticket = opened();
        var credit = resource(house.newTenant());

        assertRefused(404, () -> credit.get(ticket));
        assertRefused(404, () -> credit.change(ticket, "\"1\"", null, json("{'status':'closed'}")));
        assertRefused(404, () -> credit.note(ticket, null, json("{'text':'mine'}")));
        assertThat(credit.list(null, null, null, null, null, null, null, null, null)
                        .items())
                .isEmpty();
        assertThat(view(tickets.get(ticket)).version()).isOne();
    }

    private static TicketsResource resource(TenantId tenant) {
        return new TicketsResource(
                SignedIn.to(tenant),
                house.database.unitOfWork(),
                house.tickets,
                house.book,
                house.database.entityManager(),
                house.clock,
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
