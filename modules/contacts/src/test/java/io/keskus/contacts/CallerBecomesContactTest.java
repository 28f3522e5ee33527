package io.keskus.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CallerBecomesContactTest {
    private static final PhoneNumber ANA = new PhoneNumber("+358401234567");
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
    void an_unknown_number_becomes_a_contact_and_is_known_from_then_on() {
        var first = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()));
        var second = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()));

        assertThat(second).isEqualTo(first);
        assertThat(first.identities()).containsExactly(ContactIdentity.of(ANA));
        assertThat(first.createdAt()).isEqualTo(House.NOON);
        assertThat(first.custom()).isEmpty();
    }

    @Test
    void a_contact_made_and_found_in_one_unit_is_the_same() {
        var both = house.in(outdoor, () -> {
            var made = house.contacts.findOrCreateByNumber(ANA, Optional.empty());
            return made.equals(house.contacts.findOrCreateByNumber(ANA, Optional.empty()));
        });

        assertThat(both).isTrue();
    }

    @RepeatedTest(5)
    void eight_calls_at_once_from_one_number_make_one_contact() throws Exception {
        var made = house.race(8, outdoor, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()));

        assertThat(made).extracting(Contact::id).containsOnly(made.get(0).id());
        assertThat(rowsOf("contact")).isOne();
        assertThat(rowsOf("contact_identity")).isOne();
    }

    @Test
    void a_number_is_another_contact_for_each_client_of_an_agency() {
        var spa = Optional.of(new ClientId(Ids.next()));
        var inn = Optional.of(new ClientId(Ids.next()));

        var ofSpa = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, spa));
        var ofInn = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, inn));
        var ofNone = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()));

        assertThat(ofSpa.id()).isNotEqualTo(ofInn.id()).isNotEqualTo(ofNone.id());
        assertThat(ofSpa.client()).isEqualTo(spa);
    }

    @Test
    void a_number_is_another_contact_for_each_tenant() {
        var credit = house.newTenant();
        var here = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()));

        assertThat(house.in(credit, () -> house.contacts.find(here.id()))).isEmpty();
        assertThat(house.in(credit, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()))
                        .id())
                .isNotEqualTo(here.id());
    }

    @Test
    void a_contact_that_is_not_there_is_refused_with_its_id() {
        var nobody = new ContactId(Ids.next());

        assertThatThrownBy(() -> house.in(outdoor, () -> house.contacts.get(nobody)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("contact-unknown");
    }

    @Test
    void a_unit_that_fails_leaves_no_contact() {
        assertThatThrownBy(() -> house.in(outdoor, () -> {
                    house.contacts.findOrCreateByNumber(ANA, Optional.empty());
                    throw new IllegalStateException("the caller's own fault");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(rowsOf("contact")).isZero();
        assertThat(rowsOf("contact_identity")).isZero();
    }

    @Test
    void neither_number_nor_name_reaches_a_log_line() {
        var contact = house.in(outdoor, () -> house.contacts.findOrCreateByNumber(ANA, Optional.empty()));

        assertThat(contact + " " + contact.identities()).doesNotContain("40123");
    }

    private long rowsOf(String table) {
        return house.count(table, outdoor);
    }
}
