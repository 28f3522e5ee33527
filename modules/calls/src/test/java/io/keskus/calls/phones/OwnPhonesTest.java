package io.keskus.calls.phones;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestBeans;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.NumberAssignment;
import io.keskus.telephony.Telephony;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How agents' own numbers are kept. */
class OwnPhonesTest {
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final AgentId ana = new AgentId(Ids.next());
    private final OwnPhones phones =
            new OwnPhones(database.entityManager(), new Carrier(List.of()), TestBeans.secrets(), Clock.systemUTC());

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_number_lies_sealed_and_is_read_again() throws SQLException {
        in(() -> phones.put(ana, "+358401112222"));

        assertThat(in(() -> phones.find(ana)).orElseThrow().number()).isEqualTo(new PhoneNumber("+358401112222"));
        assertThat(in(() -> phones.find(ana)).orElseThrow().destinationClass()).isEqualTo("fi-mobile");
        assertThat(stored()).doesNotContain("401112222", "343031313132323232");
    }

    @Test
    void one_that_lay_in_clear_is_read_and_sealed_by_the_next_round() throws SQLException {
        database.execute("INSERT INTO own_phone (tenant_id, id, number, destination_class) VALUES ("
                + hex(tenant.value()) + ", " + hex(ana.value()) + ", '+358401112222', 'fi-mobile')");
        assertThat(in(() -> phones.find(ana)).orElseThrow().number()).isEqualTo(new PhoneNumber("+358401112222"));

        var round = new ClearNumbers(phones);
        assertThat(in(() -> round.forget(Instant.EPOCH))).isOne();
        assertThat(in(() -> round.forget(Instant.EPOCH))).isZero();
        assertThat(in(() -> phones.find(ana)).orElseThrow().number()).isEqualTo(new PhoneNumber("+358401112222"));
        assertThat(stored()).doesNotContain("401112222", "343031313132323232");
    }

    @Test
    void a_whole_number_needs_no_number_of_the_company_and_a_short_one_does() {
        assertThatThrownBy(() -> in(() -> phones.put(ana, "040 111 2222")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo("no-caller-number"));

        var ours = new NumberAssignment(
                new PhoneNumber("+358931577001"), "main", Optional.empty(), Instant.EPOCH, Optional.empty());
        var here = new OwnPhones(
                database.entityManager(), new Carrier(List.of(ours)), TestBeans.secrets(), Clock.systemUTC());
        assertThat(in(() -> here.put(ana, "040 111 2222")).number()).isEqualTo(new PhoneNumber("+358401112222"));
    }

    @Test
    void files_see_the_same_numbers_and_know_which_cannot_be_called() {
        var files = new PhonesInFiles(phones);
        in(() -> {
            files.put(MemberId.of(ana), Optional.of(new PhoneNumber("+358401112222")));
            return null;
        });

        assertThat(in(files::list)).containsEntry(MemberId.of(ana), new PhoneNumber("+358401112222"));
        assertThat(files.fault(new PhoneNumber("+358401112222"))).isEmpty();
        assertThat(files.fault(new PhoneNumber("+35840"))).isPresent();
        assertThat(database.unitOfWork().in(new TenantId(Ids.next()), files::list))
                .as("another tenant")
                .isEmpty();
    }

    private <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }

    private String stored() throws SQLException {
        try (var connection = database.plainDataSource().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT CONCAT_WS(' ', number, HEX(sealed)) FROM own_phone WHERE tenant_id = "
                                + hex(tenant.value()))) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static String hex(UUID id) {
        return "x'" + HexFormat.of().formatHex(Ids.bytes(id)) + "'";
    }

    /** Knows the company's numbers. */
    private static final class Carrier extends Telephony {
        private final List<NumberAssignment> numbers;

        private Carrier(List<NumberAssignment> numbers) {
            this.numbers = numbers;
        }

        @Override
        public List<NumberAssignment> assignments(Instant at) {
            return numbers;
        }
    }
}
