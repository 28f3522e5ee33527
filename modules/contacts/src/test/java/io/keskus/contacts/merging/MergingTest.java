package io.keskus.contacts.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.Contact;
import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.House;
import io.keskus.contacts.IdentityKind;
import io.keskus.contacts.Ticket;
import io.keskus.contacts.directory.ContactChange;
import io.keskus.contacts.search.SearchIndex;
import io.keskus.contacts.tickets.TicketFilter;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

class MergingTest {
    private static House house;
    private static int made;
    private final TenantId outdoor = house.newTenant();

    @BeforeContainer
    static void open() {
        house = new House();
    }

    @AfterContainer
    static void close() {
        house.close();
    }

    @Property(tries = 40)
    void a_merge_that_is_undone_was_never_made(
            @ForAll("whatPeopleKnow") ContactChange ofAna,
            @ForAll("whatPeopleKnow") ContactChange ofAnnie,
            @ForAll("whatPeopleKnow") ContactChange kept) {
        var ana = somebody(ofAna);
        var annie = somebody(ofAnnie);

        var merge = merge(ana, annie, kept);
        assertThat(get(annie.id())).isEqualTo(get(ana.id()));
        assertThat(get(ana.id()).identities()).containsAll(ana.identities()).containsAll(annie.identities());
        undo(merge);

        assertThat(same(get(ana.id()), ana)).isTrue();
        assertThat(same(get(annie.id()), annie)).isTrue();
    }

    @Provide
    Arbitrary<ContactChange> whatPeopleKnow() {
        var texts = Arbitraries.strings().withChars("Aäõł '").ofMinLength(1).ofMaxLength(12);
        return Combinators.combine(
                        texts.optional(),
                        Arbitraries.of("fi", "et", "pl").optional(),
                        Arbitraries.of(new AgentId(Ids.next())).optional(),
                        Arbitraries.of(true, false),
                        texts.optional(),
                        Arbitraries.integers().between(0, 3))
                .as((name, language, agent, noCalls, time, size) -> new ContactChange(
                        name,
                        language,
                        agent,
                        noCalls,
                        time,
                        null,
                        Json.read("{\"size\":" + size + "}", ObjectNode.class)));
    }

    @Example
    void both_numbers_lead_to_the_survivor_and_both_times_are_one() {
        var ana = somebody(named("Ana"));
        var annie = somebody(named("Annie"));
        var tickets = List.of(ticket(ana.id()), ticket(annie.id()));

        merge(ana, annie, named("Ana"));

        for (var contact : List.of(ana, annie)) {
            var number = new PhoneNumber(contact.identities().get(0).value());
            assertThat(house.in(outdoor, () -> house.contacts.findOrCreateByNumber(number, Optional.empty()))
                            .id())
                    .isEqualTo(ana.id());
        }
        assertThat(ticketsOf(ana.id())).containsExactlyInAnyOrderElementsOf(tickets);
        assertThat(listed()).containsExactly(ana.id());
    }

    @Example
    void what_was_changed_since_stays_when_a_merge_is_undone() {
        var ana = somebody(named("Ana"));
        var annie = somebody(named("Annie"));
        var merge = merge(ana, annie, named("Ana Kask"));
        change(ana.id(), new ContactChange(null, null, null, null, Optional.of("mornings"), null, null));

        undo(merge);

        assertThat(get(ana.id()).displayName()).contains("Ana");
        assertThat(get(ana.id()).bestTime()).contains("mornings");
        assertThat(get(annie.id()).displayName()).contains("Annie");
    }

    @Example
    void who_was_merged_may_be_merged_on_and_taken_out_of_the_middle() {
        var ana = somebody(named("Ana"));
        var annie = somebody(named("Annie"));
        var anne = somebody(named("Anne"));
        var first = merge(annie, anne, named("Annie"));
        merge(ana, get(annie.id()), named("Ana"));
        assertThat(get(anne.id()).id()).isEqualTo(ana.id());

        undo(first);

        assertThat(get(anne.id()).id()).isEqualTo(anne.id());
        assertThat(get(ana.id()).merged()).containsExactly(annie.id());
    }

    @Example
    void what_cannot_be_merged_or_undone_is_refused() {
        var ana = somebody(named("Ana"));
        var annie = somebody(named("Annie"));
        var merge = merge(ana, annie, named("Ana"));

        assertThatThrownBy(() -> merge(get(ana.id()), get(annie.id()), named("Ana")))
                .hasMessageContaining("merge-refused");
        var later =
                new Merging(house.database.entityManager(), house.book, Clock.offset(house.clock, Duration.ofDays(31)));
        assertThatThrownBy(() -> house.in(outdoor, () -> later.undo(merge.id(), "member:1")))
                .hasMessageContaining("merge-settled");
        undo(merge);
        assertThatThrownBy(() -> undo(merge)).hasMessageContaining("merge-settled");
        assertThatThrownBy(() -> house.in(house.newTenant(), () -> house.merging.undo(merge.id(), "member:1")))
                .hasMessageContaining("merge-unknown");
        assertThat(house.in(outdoor, () -> house.merging.list(List.of(ana.id().value()))))
                .singleElement()
                .satisfies(each -> assertThat(each.undoneBy()).contains("member:1"));
    }

    @Example
    void who_may_be_the_same_is_suspected_with_the_reasons() {
        var ana = somebody(named("Ana Kask"));
        var same = somebody(named("Ana Kask"));
        somebody(named("Toomas Kask"));
        var mail = new ContactIdentity(IdentityKind.EMAIL, "ana@home.example");
        var plus = new ContactIdentity(IdentityKind.EMAIL, "ana+shop@home.example");
        change(ana.id(), recognisedBy(ana, mail));
        var other = somebody(named("A. K."));
        change(other.id(), recognisedBy(other, plus));

        var suspects =
                house.in(outdoor, () -> new Duplicates(new SearchIndex(house.database.entityManager()), house.book)
                        .of(get(ana.id())));

        assertThat(suspects)
                .extracting(each -> each.contact().id(), Duplicates.Suspect::why)
                .containsExactlyInAnyOrder(
                        tuple(same.id(), Set.of(Duplicates.Why.SAME_NAME, Duplicates.Why.SIMILAR_NUMBER)),
                        tuple(other.id(), Set.of(Duplicates.Why.SAME_MAILBOX, Duplicates.Why.SIMILAR_NUMBER)));
    }

    /** Each with a number of their own, which differ in the last digits. */
    private Contact somebody(ContactChange known) {
        var number = new PhoneNumber("+35840" + (1_000_000 + made++));
        var id = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(number, Optional.empty()))
                .id();
        return change(id, known);
    }

    private static ContactChange recognisedBy(Contact contact, ContactIdentity too) {
        var all = Set.of(contact.identities().get(0), too);
        return new ContactChange(null, null, null, null, null, all, null);
    }

    private static ContactChange named(String name) {
        return new ContactChange(Optional.of(name), null, null, null, null, null, null);
    }

    private Contact change(ContactId id, ContactChange change) {
        return house.in(outdoor, () -> house.book.change(id, change, Set.of()));
    }

    private Merge merge(Contact survivor, Contact other, ContactChange kept) {
        return house.in(outdoor, () -> house.merging.merge(survivor, other, kept, "member:1"));
    }

    private void undo(Merge merge) {
        house.in(outdoor, () -> house.merging.undo(merge.id(), "member:1"));
    }

    private Contact get(ContactId id) {
        return house.in(outdoor, () -> house.contacts.get(id));
    }

    private Ticket ticket(ContactId contact) {
        var interaction = new InteractionId(Ids.next());
        return house.in(outdoor, () -> house.contacts.openTicket(interaction, contact, "Call", Optional.empty()));
    }

    private List<Ticket> ticketsOf(ContactId contact) {
        return house.in(
                outdoor,
                () -> house.tickets.list(
                        new TicketFilter(
                                Optional.empty(),
                                Optional.of(contact),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        house.book.everyId(contact),
                        10));
    }

    private List<ContactId> listed() {
        return house.in(outdoor, () -> house.book.list(Optional.empty(), 10)).stream()
                .map(Contact::id)
                .toList();
    }

    /** But for the version, which only rises. */
    private static boolean same(Contact one, Contact other) {
        return new Known(one).equals(new Known(other));
    }

    private record Known(List<Object> parts) {
        Known(Contact contact) {
            this(List.of(
                    contact.id(),
                    contact.client(),
                    contact.displayName(),
                    contact.language(),
                    contact.identities(),
                    contact.preferredAgent(),
                    contact.doNotCall(),
                    contact.bestTime(),
                    contact.merged(),
                    contact.custom(),
                    contact.createdAt()));
        }
    }
}
