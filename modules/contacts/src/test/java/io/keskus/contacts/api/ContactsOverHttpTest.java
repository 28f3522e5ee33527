package io.keskus.contacts.api;

import static io.keskus.contacts.api.Requests.assertRefused;
import static io.keskus.contacts.api.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.contacts.House;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Page;
import io.keskus.platform.testing.TestBeans;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContactsOverHttpTest {
    private static House house;
    private final TenantId outdoor = house.newTenant();
    private final ContactsResource contacts = resource(outdoor);

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_contact_is_read_with_its_version_as_etag() {
        var ana = contact(1);

        var answer = contacts.get(ana.toString());

        assertThat(answer.getEntityTag().getValue()).isEqualTo("1");
        assertThat(view(answer).identities()).containsExactly(new ContactView.IdentityView("number", "+358401234501"));
    }

    @Test
    void a_change_names_the_version_it_was_made_from() {
        var ana = contact(1).toString();

        var answer = contacts.change(
                ana,
                "\"1\"",
                null,
                json("{'displayName':'Ana','language':'fi','bestTime':'after five','doNotCall':true}"));

        assertThat(view(answer).displayName()).isEqualTo("Ana");
        assertThat(view(answer).bestTime()).isEqualTo("after five");
        assertThat(view(answer).doNotCall()).isTrue();
        assertThat(view(answer).version()).isEqualTo(2);
        assertRefused(412, () -> contacts.change(ana, "\"1\"", null, json("{'displayName':'Eeva'}")));
        assertRefused(428, () -> contacts.change(ana, null, null, json("{'displayName':'Eeva'}")));
    }

    @Test
    void somebody_who_has_not_called_yet_is_written_down_with_numbers_as_they_are_written_at_home() {
        var body = json("{'displayName':'Aino','identities':[{'kind':'number','value':'040 123 4599'},"
                + "{'kind':'email','value':'Aino@Home.example'},{'kind':'external','value':'C-17'}]}");

        var made = contacts.create("key-7", body);

        assertThat(made.getStatus()).isEqualTo(201);
        assertThat(view(made).identities())
                .extracting(ContactView.IdentityView::value)
                .containsExactly("+358401234599", "aino@home.example", "C-17");
        assertThat(view(contacts.create("key-7", body)).id())
                .isEqualTo(view(made).id());
    }

    @Test
    void what_somebody_else_is_recognised_by_is_refused_with_the_other_contact() {
        var ana = contact(1);
        contacts.change(ana.toString(), "\"1\"", null, json("{'displayName':'Ana'}"));
        var eeva = contact(2).toString();

        assertThatThrownBy(() -> contacts.change(
                        eeva, "\"1\"", null, json("{'identities':[{'kind':'number','value':'0401234501'}]}")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> assertThat(
                                refused.problem().members())
                        .containsEntry("contact", ana.value())
                        .containsEntry("name", "Ana"));
        assertThat(view(contacts.get(eeva)).identities())
                .containsExactly(new ContactView.IdentityView("number", "+358401234502"));
    }

    @Test
    void a_change_of_what_somebody_is_recognised_by_is_a_new_version() {
        var ana = contact(1).toString();

        var answer = contacts.change(
                ana,
                "\"1\"",
                null,
                json(
                        "{'identities':[{'kind':'number','value':'+358401234501'},{'kind':'email','value':'a@b.example'}]}"));

        assertThat(view(answer).version()).isEqualTo(2);
        assertRefused(412, () -> contacts.change(ana, "\"1\"", null, json("{'identities':[]}")));
        assertThat(view(contacts.change(ana, "\"2\"", null, json("{'identities':[]}")))
                        .identities())
                .isEmpty();
    }

    @Test
    void fields_are_those_of_the_tenant_and_hold_what_they_are_for() {
        house.in(outdoor, () -> {
            new RuleBook(house.database.entityManager()).put(Finland.rules());
            return null;
        });
        var ana = contact(1).toString();

        var answer = contacts.change(
                ana, "\"1\"", null, json("{'custom':{'level':'gold','since':'2024-05-01','size':43.5,'vip':true}}"));

        assertThat(view(answer).custom().path("level").asText()).isEqualTo("gold");
        for (var wrong : List.of(
                "{'shoe':1,'level':'gold'}",
                "{'level':'tin'}",
                "{'level':'gold','since':'yesterday'}",
                "{'level':'gold','size':'big'}",
                "{'level':'gold','vip':'yes'}",
                "{'vip':true}")) {
            assertRefused(400, () -> contacts.change(ana, "\"2\"", null, json("{'custom':" + wrong + "}")));
        }
        assertThat(view(contacts.get(ana)).version()).isEqualTo(2);
    }

    @Test
    void what_is_left_out_stays_and_null_takes_away() {
        var ana = contact(1).toString();
        contacts.change(ana, "\"1\"", null, json("{'displayName':'Ana','language':'et-EE'}"));

        var view = view(contacts.change(ana, "\"2\"", null, json("{'displayName':null}")));

        assertThat(view.displayName()).isNull();
        assertThat(view.language()).isEqualTo("et-EE");
    }

    @Test
    void a_change_sent_again_with_its_key_is_made_once() {
        var ana = contact(1).toString();
        var change = json("{'displayName':'Ana'}");

        var first = view(contacts.change(ana, "\"1\"", "key-1", change));
        var again = view(contacts.change(ana, "\"1\"", "key-1", change));

        assertThat(again).isEqualTo(first);
        assertRefused(422, () -> contacts.change(ana, "\"2\"", "key-1", json("{'displayName':'Eeva'}")));
    }

    @Test
    void what_cannot_be_read_is_refused() {
        var ana = contact(1).toString();

        assertRefused(400, () -> contacts.change(ana, "\"1\"", null, json("{'shoeSize':43}")));
        assertRefused(400, () -> contacts.change(ana, "\"1\"", null, json("{'language':'finnish language'}")));
        assertRefused(400, () -> contacts.change(ana, "\"1\"", null, json("{'custom':[1]}")));
        assertRefused(400, () -> contacts.change(ana, "\"1\"", null, null));
        assertRefused(400, () -> contacts.list("no number", null, null));
        assertRefused(400, () -> contacts.list(null, "no cursor", null));
        assertThat(view(contacts.get(ana)).version()).isOne();
    }

    @Test
    void a_list_goes_on_where_its_cursor_says() {
        var all = new ArrayList<ContactId>();
        for (int i = 0; i < 5; i++) {
            all.add(contact(i));
        }

        var seen = new ArrayList<ContactId>();
        String cursor = null;
        do {
            Page<ContactView> page = contacts.list(null, cursor, 2);
            page.items().forEach(item -> seen.add(item.id()));
            cursor = page.next();
        } while (cursor != null);

        assertThat(seen).isEqualTo(all);
    }

    @Test
    void a_number_finds_its_contact_with_or_without_the_plus() {
        var ana = contact(7);
        contact(8);

        for (var number : new String[] {"+358401234507", " 358401234507", "358401234507"}) {
            assertThat(contacts.list(number, null, null).items())
                    .extracting(ContactView::id)
                    .containsExactly(ana);
        }
    }

    @Test
    void another_tenant_finds_nothing_and_changes_nothing() {
        var ana = contact(1).toString();
        var credit = resource(house.newTenant());

        assertRefused(404, () -> credit.get(ana));
        assertRefused(404, () -> credit.change(ana, "\"1\"", null, json("{'displayName':'Mine'}")));
        assertThat(credit.list("+358401234501", null, null).items()).isEmpty();
        assertThat(credit.list(null, null, null).items()).isEmpty();
        assertThat(view(contacts.get(ana)).displayName()).isNull();
    }

    private static ContactsResource resource(TenantId tenant) {
        return new ContactsResource(
                SignedIn.to(tenant),
                house.database.unitOfWork(),
                house.contacts,
                house.book,
                Finland.tenancy(),
                house.database.entityManager(),
                TestBeans.idempotency(house.database, house.clock));
    }

    private ContactId contact(int last) {
        var number = new PhoneNumber("+35840123450" + last);
        return house.in(outdoor, () -> house.contacts.findOrCreateByNumber(number, Optional.empty()))
                .id();
    }

    private static ContactView view(Response answer) {
        return (ContactView) answer.getEntity();
    }
}
