package io.keskus.contacts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.ContactId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class SealedForOneContactTest {
    private static final byte[] PLAIN = "my card was declined".getBytes(UTF_8);
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
    void what_is_sealed_can_be_opened_for_the_same_contact() {
        var ana = contact("+358401234567");
        var sealed = house.in(outdoor, () -> house.contacts.seal(ana, PLAIN));

        assertThat(new String(sealed, UTF_8)).doesNotContain("declined");
        assertThat(house.in(outdoor, () -> house.contacts.open(ana, sealed))).contains(PLAIN);
    }

    @Test
    void another_contact_cannot_open_it() {
        var ana = contact("+358401234567");
        var eeva = contact("+358401234568");
        var sealed = house.in(outdoor, () -> house.contacts.seal(ana, PLAIN));
        house.in(outdoor, () -> house.contacts.seal(eeva, PLAIN));

        assertThatThrownBy(() -> house.in(outdoor, () -> house.contacts.open(eeva, sealed)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not sealed for");
    }

    @Test
    void units_that_seal_the_first_time_at_once_use_one_key() throws Exception {
        var ana = contact("+358401234567");

        var sealed = house.race(6, outdoor, () -> house.contacts.seal(ana, PLAIN));

        assertThat(house.count("contact_key", outdoor)).isOne();
        assertThat(sealed).allSatisfy(each -> assertThat(house.in(outdoor, () -> house.contacts.open(ana, each)))
                .contains(PLAIN));
    }

    private ContactId contact(String number) {
        return house.in(outdoor, () -> house.contacts.findOrCreateByNumber(new PhoneNumber(number), Optional.empty()))
                .id();
    }
}
