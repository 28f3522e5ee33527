package io.keskus.contacts.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.contacts.Contact;
import io.keskus.contacts.House;
import io.keskus.contacts.directory.ContactChange;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ContactErasureTest {
    private static final PhoneNumber ANA = new PhoneNumber("+358401234567");
    private static House house;
    private static ContactErasure erasure;
    private final TenantId outdoor = house.newTenant();

    @BeforeAll
    static void open() {
        house = new House();
        erasure = new ContactErasure(house.book, house.tickets, house.followUps, house.merging, house.keys);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void an_erased_contact_is_nobody_and_what_was_sealed_for_it_is_gone() {
        var ana = ana().id();
        var sealed = house.in(outdoor, () -> house.contacts.seal(ana, "secret".getBytes(UTF_8)));

        assertThat(erase(ana)).isEqualTo(3);

        assertThat(house.in(outdoor, () -> house.contacts.open(ana, sealed))).isEmpty();
        assertThat(house.in(outdoor, () -> house.contacts.get(ana)).identities())
                .isEmpty();
        assertThatThrownBy(() -> house.in(outdoor, () -> house.contacts.seal(ana, new byte[1])))
                .hasMessageContaining("was erased");
    }

    @Test
    void its_tickets_stay_without_what_was_written_in_them() {
        var ana = ana().id();
        var interaction = new InteractionId(Ids.next());
        house.in(outdoor, () -> {
            var ticket = house.contacts.openTicket(interaction, ana, "Ana's boots", Optional.empty());
            return house.tickets.note(ticket.id(), "member:1", "lives in Inari");
        });

        erase(ana);

        var ticket =
                house.in(outdoor, () -> house.contacts.findTicket(interaction)).orElseThrow();
        assertThat(ticket.number()).isOne();
        assertThat(ticket.subject()).isEqualTo("(erased)");
        assertThat(ticket.notes()).isEmpty();
    }

    @Test
    void the_number_that_calls_again_is_somebody_new() {
        var before = ana().id();
        erase(before);

        assertThat(ana().id()).isNotEqualTo(before);
    }

    @Test
    void erasing_twice_or_nobody_does_no_harm() {
        var ana = ana().id();
        erase(ana);

        assertThat(erase(ana)).isOne();
        assertThat(erase(new ContactId(Ids.next()))).isZero();
    }

    @Test
    void who_was_merged_is_erased_with_the_survivor_and_never_comes_back() {
        var ana = ana().id();
        var annie = house.in(
                        outdoor,
                        () -> house.contacts.findOrCreateByNumber(new PhoneNumber("+358407654321"), Optional.empty()))
                .id();
        var sealed = house.in(outdoor, () -> house.contacts.seal(annie, "secret".getBytes(UTF_8)));
        var nothing = new ContactChange(null, null, null, null, null, null, null);
        var merge = house.in(
                outdoor,
                () -> house.merging.merge(house.contacts.get(ana), house.contacts.get(annie), nothing, "member:1"));

        erase(ana);

        assertThat(house.in(outdoor, () -> house.contacts.open(annie, sealed))).isEmpty();
        assertThat(house.count("contact_identity", outdoor)).isZero();
        assertThatThrownBy(() -> house.in(outdoor, () -> house.merging.undo(merge.id(), "member:1")))
                .hasMessageContaining("merge-settled");
    }

    private int erase(ContactId contact) {
        return house.in(outdoor, () -> erasure.erase(contact));
    }

    private Contact ana() {
        return house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()));
    }
}
