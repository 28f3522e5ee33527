package io.keskus.tenancy.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.identity.MemberId;
import io.keskus.identity.ResellerSlug;
import io.keskus.identity.testing.TestIdentity;
import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.Audit;
import io.keskus.platform.Directory;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigSection;
import io.keskus.tenancy.Fault;
import io.keskus.tenancy.OwnNumbers;
import io.keskus.tenancy.register.Register;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@code people.yaml} says of people's own telephones. */
class OwnPhonesInFilesTest {
    private static final String TENANT = """
            name: Tunturi Outdoor Oy
            reseller: nordic
            country: FI
            languages: [fi, en]
            zone: Europe/Helsinki
            currency: EUR
            plan: standard@1
            """;
    private static final String ANA = """
            people:
              - email: ana@outdoor.example
                name: Ana
                roles: [agent]
            """;
    private static final String NUMBER = "    ownPhone: '+358401112222'\n";

    private final Map<MemberId, PhoneNumber> numbers = new HashMap<>();
    private TestDatabase database;
    private Directory directory;
    private Register register;
    private TestIdentity identity;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        directory = new Directory(database.dataSource());
        register = new Register(database.dataSource(), directory);
        identity = TestIdentity.on(database);
        register.put(new ResellerSlug("nordic"), "Nordic Voice Partners", "EUR");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_number_is_applied_exported_and_then_no_difference() {
        apply(ANA + NUMBER);

        assertThat(numbers.values()).containsExactly(new PhoneNumber("+358401112222"));
        var exported = configurations().export(register.tenant("outdoor").id());
        assertThat(exported.get("people.yaml")).contains("ownPhone: \"+358401112222\"");
        assertThat(configurations().plan("outdoor", exported).changes()).isEmpty();
    }

    @Test
    void a_difference_hides_the_numbers() {
        apply(ANA + NUMBER);

        assertThat(plan(ANA + NUMBER.replace("2222", "3344")))
                .containsExactly("people: ~ member ana@outdoor.example, ownPhone: +358…22 → +358…44");
        assertThat(plan(ANA + "    ownPhone: ''\n"))
                .containsExactly("people: ~ member ana@outdoor.example, ownPhone: +358…22 → none");
    }

    @Test
    void a_file_that_says_nothing_of_it_takes_nothing_away() {
        apply(ANA + NUMBER);
        apply(ANA.replace("Ana\n", "Ana Virta\n"));
        assertThat(numbers).hasSize(1);

        apply(ANA + "    ownPhone: ''\n");
        assertThat(numbers).isEmpty();
    }

    @Test
    void a_number_that_cannot_be_called_is_a_fault_with_its_line_and_without_the_number() {
        assertThat(faults(ANA + "    ownPhone: '+358199999999'\n"))
                .containsExactly("people.yaml:5: the telephone of ana@outdoor.example cannot be called;"
                        + " nobody can have it: write it as +358401234567");
        assertThat(faults(ANA.replace("agent", "supervisor") + NUMBER))
                .containsExactly("people.yaml:5: ana@outdoor.example is no agent and is not called;"
                        + " leave it out, or add the role agent");
        assertThat(faults(ANA + "    ownPhone: 040 111\n"))
                .singleElement()
                .asString()
                .startsWith("people.yaml:5: ");
    }

    @Test
    void the_files_that_are_kept_hold_no_number() throws SQLException {
        apply(ANA + NUMBER);

        try (var connection = database.plainDataSource().getConnection();
                var rows = connection.createStatement().executeQuery("SELECT files, changes FROM config_revision")) {
            rows.next();
            assertThat(rows.getString(1) + rows.getString(2))
                    .contains("+358…22")
                    .doesNotContain("+358401112222");
        }
    }

    private void apply(String people) {
        configurations().apply("outdoor", files(people), "test", false);
    }

    private List<String> plan(String people) {
        return configurations().plan("outdoor", files(people)).changes();
    }

    private List<String> faults(String people) {
        try {
            plan(people);
        } catch (ConfigFaults found) {
            return found.faults().stream().map(Fault::toString).toList();
        }
        return List.of();
    }

    private static Map<String, String> files(String people) {
        return Map.of("tenant.yaml", TENANT, "people.yaml", people);
    }

    private Configurations configurations() {
        var audit = new Audit(database.entityManager(), Clock.systemUTC());
        var revisions = new Revisions(database.entityManager(), Clock.systemUTC());
        var phones = new PhonesOfPeople(List.of(new Kept()));
        return new Configurations(
                List.<ConfigSection>of(
                        new TenantSection(register), new PeopleSection(identity.identity(), register, phones)),
                database.unitOfWork(),
                directory,
                revisions,
                new Overwrites(audit, revisions));
    }

    /** Numbers that begin with +3581 can be had by nobody. */
    private final class Kept implements OwnNumbers {
        @Override
        public Map<MemberId, PhoneNumber> list() {
            return numbers;
        }

        @Override
        public Optional<String> fault(PhoneNumber number) {
            return number.e164().startsWith("+3581")
                    ? Optional.of("nobody can have it: write it as +358401234567")
                    : Optional.empty();
        }

        @Override
        public void put(MemberId member, Optional<PhoneNumber> number) {
            number.ifPresentOrElse(each -> numbers.put(member, each), () -> numbers.remove(member));
        }
    }
}
