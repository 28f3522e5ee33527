package io.keskus.contacts.api;

import static io.keskus.contacts.api.Requests.assertRefused;
import static io.keskus.contacts.api.Requests.json;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.contacts.House;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.contacts.search.Highlight;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestBeans;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchOverHttpTest {
    private static House house;
    private final TenantId outdoor = house.newTenant();
    private final SearchResource search = resource(outdoor);
    private final ContactsResource contacts = new ContactsResource(
            SignedIn.to(outdoor),
            house.database.unitOfWork(),
            house.contacts,
            house.book,
            Finland.tenancy(),
            house.database.entityManager(),
            TestBeans.idempotency(house.database, house.clock));

    @BeforeAll
    static void open() {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @CsvSource({
        "Väinö Õunapuu, vaino",
        "Väinö Õunapuu, VÄI",
        "Väinö Õunapuu, oun vai",
        "Väinö Õunapuu, Vaimö",
        "Łukasz Wiśniewski, lukasz",
        "Łukasz Wiśniewski, Łuk",
        "Łukasz Wiśniewski, wisniewsky",
        "Łukasz Wiśniewski, wiśnewski luk",
        "Õie Tamm, oie",
        "Juhan Liiv-Jõgi, jogi",
        "Straße GmbH, strasse",
    })
    void a_name_is_found_by_its_beginnings_without_its_accents_and_with_a_slip(String name, String asked) {
        var id = named(name, 1);
        named("Toomas Kask", 2);

        assertThat(found(asked)).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({"Väinö Õunapuu, toomas", "Väinö Õunapuu, vaino kask", "Ana Kask, anna", "Ana Kask, k4sk"})
    void somebody_else_is_not_found(String name, String asked) {
        named(name, 1);

        assertThat(found(asked)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"+358 40 123 4501", "0401234501", "040-123 4501", "00358401234501", "358401234501", "401234", "34501"})
    void a_number_is_found_in_any_writing(String asked) {
        var id = named("Ana", 1);
        named("Eeva", 2);

        assertThat(found(asked)).contains(id);
        assertThat(found("040 123 4501")).containsExactly(id);
    }

    @Test
    void a_field_is_searched_when_the_tenant_says_so() {
        house.in(outdoor, () -> {
            new RuleBook(house.database.entityManager()).put(Finland.rules());
            return null;
        });
        var id = named("Ana", 1);

        contacts.change(id.toString(), "\"2\"", null, json("{'custom':{'level':'gold','since':'2024-05-01'}}"));

        assertThat(found("gold")).containsExactly(id);
        assertThat(found("2024")).isEmpty();
    }

    @Test
    void tickets_and_notes_are_found_and_show_where() {
        var ticket = house.in(outdoor, () -> {
            var opened = house.contacts.openTicket(
                    new InteractionId(Ids.next()), null, "Call about a tent", Optional.empty());
            return house.tickets.note(opened.id(), "member:1", "Wants the green tent in Jyväskylä before midsummer");
        });

        assertThat(search.search("jyvas", null).notes()).singleElement().satisfies(note -> {
            assertThat(note.ticket()).isEqualTo(ticket.id().toString());
            assertThat(text(note.found())).isEqualTo("Wants the green tent in [Jyväskylä] before midsummer");
        });
        assertThat(search.search("#" + ticket.number(), null).tickets())
                .extracting(SearchView.FoundTicket::number)
                .containsExactly(ticket.number());
        assertThat(text(search.search("tent", null).tickets().get(0).found())).isEqualTo("Call about a [tent]");
    }

    @Test
    void who_is_forgotten_is_not_found() {
        var id = named("Ana Kask", 1);

        house.in(outdoor, () -> house.book.forget(id));

        assertThat(found("kask")).isEmpty();
        assertThat(house.count("search_word", outdoor)).isZero();
    }

    @Test
    void another_tenant_finds_nothing() {
        named("Ana Kask", 1);

        assertThat(resource(house.newTenant()).search("kask", null).contacts()).isEmpty();
    }

    @Test
    void nothing_cannot_be_looked_for() {
        assertRefused(400, () -> search.search(" ", null));
        assertRefused(400, () -> search.search("x".repeat(201), null));
        assertThat(search.search("%", null).contacts()).isEmpty();
    }

    private static SearchResource resource(TenantId tenant) {
        return new SearchResource(
                SignedIn.to(tenant),
                house.database.unitOfWork(),
                house.book,
                house.tickets,
                house.database.entityManager());
    }

    private List<ContactId> found(String asked) {
        return search.search(asked, null).contacts().stream()
                .map(SearchView.FoundContact::id)
                .toList();
    }

    private static String text(List<Highlight.Part> parts) {
        return parts.stream()
                .map(part -> part.hit() ? "[" + part.text() + "]" : part.text())
                .collect(Collectors.joining());
    }

    private ContactId named(String name, int last) {
        var number = new PhoneNumber("+35840123450" + last);
        var id = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(number, Optional.empty()))
                .id();
        contacts.change(id.toString(), "\"1\"", null, json("{'displayName':'" + name + "'}"));
        return id;
    }
}
