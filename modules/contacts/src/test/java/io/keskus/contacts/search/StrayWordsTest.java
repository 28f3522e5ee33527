package io.keskus.contacts.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.contacts.House;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class StrayWordsTest {
    private static House house;
    private final StrayWords words = new StrayWords(house.database.entityManager());
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
    void words_stay_as_long_as_what_they_are_about() {
        var contact = caller();
        house.in(outdoor, () -> {
            var ticket = house.contacts.openTicket(
                    new InteractionId(Ids.next()), contact, "Boots too small", Optional.empty());
            return house.tickets.note(ticket.id(), "member:1", "sends them back");
        });
        long before = house.count("search_word", outdoor);

        assertThat(before).isGreaterThan(6);
        assertThat(forget()).isZero();
        assertThat(house.count("search_word", outdoor)).isEqualTo(before);
    }

    @Test
    void words_of_nothing_and_of_erased_contacts_go() {
        var erased = caller();
        house.in(outdoor, () -> house.contacts.seal(erased, new byte[1]));
        house.in(outdoor, () -> house.book.forget(erased) + (house.keys.destroy(erased) ? 1 : 0));
        left(outdoor, SearchIndex.Kind.CONTACT, erased.value(), "Virtanen");
        left(outdoor, SearchIndex.Kind.NOTE, Ids.next(), "Inari");

        assertThat(forget()).isEqualTo(2);
        assertThat(house.count("search_word", outdoor)).isZero();
    }

    @Test
    void another_tenants_words_are_not_looked_at() {
        var credit = house.newTenant();
        left(credit, SearchIndex.Kind.TICKET, Ids.next(), "Oulu");

        assertThat(forget()).isZero();
        assertThat(house.count("search_word", credit)).isOne();
    }

    private ContactId caller() {
        return house.in(outdoor, () -> house.contacts
                .findOrCreateByNumber(new PhoneNumber("+358401234567"), Optional.empty())
                .id());
    }

    private void left(TenantId tenant, SearchIndex.Kind kind, UUID subject, String text) {
        house.in(tenant, () -> {
            new SearchIndex(house.database.entityManager()).put(kind, subject, List.of(text));
            return null;
        });
    }

    private int forget() {
        return house.in(outdoor, () -> words.forget(House.NOON));
    }
}
