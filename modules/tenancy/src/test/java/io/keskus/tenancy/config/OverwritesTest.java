package io.keskus.tenancy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.keskus.identity.Person;
import io.keskus.identity.ResellerSlug;
import io.keskus.identity.Role;
import io.keskus.identity.testing.TestIdentity;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Audit;
import io.keskus.platform.Directory;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.tenancy.ConfigSection;
import io.keskus.tenancy.register.Register;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people changed and what files say of the same thing. */
class OverwritesTest {
    private static final String TENANT = """
            name: Tunturi Outdoor Oy
            reseller: nordic
            country: FI
            languages: [fi, en]
            zone: Europe/Helsinki
            currency: EUR
            plan: standard@1
            """;
    private static final String PEOPLE = """
            people:
              - email: ana@outdoor.example
                name: Ana
                roles: [agent]
            """;
    private static final Map<String, String> FILES = Map.of("tenant.yaml", TENANT, "people.yaml", PEOPLE);

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
    void what_people_changed_since_is_told_and_not_overwritten_unasked() {
        configurations().apply("outdoor", FILES, "test", false);
        var tenant = register.tenant("outdoor").id();
        var renamed = new Person("ana@outdoor.example", "Ana Virta", Set.of(Role.AGENT), false);
        var changed = List.of(new Audit.Alteration("name", "Ana", "Ana Virta"));
        identity.member(tenant, renamed);
        database.unitOfWork().run(tenant, () -> audit().record("member:1", "member ana@outdoor.example", changed));

        var plan = configurations().plan("outdoor", FILES);
        assertThat(plan.overwrites())
                .singleElement(STRING)
                .contains("member ana@outdoor.example", "by member:1", "name: Ana → Ana Virta");
        assertThatThrownBy(() -> configurations().apply("outdoor", FILES, "test", false))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.problem().type()).isEqualTo("config-overwrites"));
        // another field of the same member is no conflict, and what was exported is none at all
        var suspended = PEOPLE.replace("name: Ana\n", "name: Ana Virta\n    suspended: true\n");
        var other = Map.of("tenant.yaml", TENANT, "people.yaml", suspended);
        assertThat(configurations().plan("outdoor", other).overwrites()).isEmpty();
        assertThat(configurations().apply("outdoor", FILES, "test", true).changes())
                .containsExactly("people: ~ member ana@outdoor.example, name: Ana Virta → Ana");
        assertThat(configurations().plan("outdoor", other).overwrites()).isEmpty();
    }

    @Test
    void what_a_configuration_changes_is_in_the_history() {
        configurations().apply("outdoor", FILES, "operator:1", false);
        var tenant = register.tenant("outdoor").id();
        var entries =
                database.unitOfWork().in(tenant, () -> audit().of(List.of("member ana@outdoor.example"), null, 10));
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo("operator:1");
            assertThat(entry.revision()).isEqualTo(1);
            assertThat(entry.alterations()).containsExactly(new Audit.Alteration("", "", "added"));
        });
    }

    private Configurations configurations() {
        var revisions = new Revisions(database.entityManager(), Clock.systemUTC());
        var sections = List.<ConfigSection>of(
                new TenantSection(register),
                new PeopleSection(identity.identity(), register, new PhonesOfPeople(List.of())));
        return new Configurations(
                sections, database.unitOfWork(), directory, revisions, new Overwrites(audit(), revisions));
    }

    private Audit audit() {
        return new Audit(database.entityManager(), Clock.systemUTC());
    }
}
