package io.keskus.tenancy.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.ResellerSlug;
import io.keskus.identity.testing.TestIdentity;
import io.keskus.platform.Audit;
import io.keskus.platform.Directory;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import io.keskus.tenancy.Fault;
import io.keskus.tenancy.TenantStatus;
import io.keskus.tenancy.register.Register;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfigurationsTest {
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
              - email: liisa@outdoor.example
                name: 'Liisa "Lissu"'
                roles: [supervisor, agent]
            """;
    private static final Map<String, String> FILES = Map.of("tenant.yaml", TENANT, "people.yaml", PEOPLE);

    private TestDatabase database;
    private Directory directory;
    private Register register;
    private TestIdentity identity;
    private final List<ConfigSection> sections = new ArrayList<>();

    @BeforeEach
    void open() {
        database = TestDatabase.create();
        directory = new Directory(database.dataSource());
        register = new Register(database.dataSource(), directory);
        identity = TestIdentity.on(database);
        register.put(new ResellerSlug("nordic"), "Nordic Voice Partners", "EUR");
        sections.add(new PeopleSection(identity.identity(), register, new PhonesOfPeople(List.of())));
        sections.add(new TenantSection(register));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void a_plan_shows_what_apply_does_and_writes_nothing() {
        var plan = configurations().plan("outdoor", FILES);
        assertThat(plan.applied()).isFalse();
        assertThat(plan.changes())
                .containsExactly(
                        "tenant: + tenant Tunturi Outdoor Oy",
                        "people: + member ana@outdoor.example",
                        "people: + member liisa@outdoor.example");
        assertThat(register.listTenants()).isEmpty();
        assertThat(directory.find("outdoor")).isEmpty();
        var applied = configurations().apply("outdoor", FILES, "test", false);
        assertThat(applied.changes()).isEqualTo(plan.changes());
        assertThat(applied.revision()).isEqualTo(1);
        assertThat(register.tenant("outdoor"))
                .satisfies(tenant -> assertThat(tenant.status()).isEqualTo(TenantStatus.ONBOARDING))
                .satisfies(tenant -> assertThat(tenant.billingZone().getId()).isEqualTo("Europe/Helsinki"));
    }

    @Test
    void the_same_files_again_change_nothing() {
        configurations().apply("outdoor", FILES, "test", false);
        assertThat(configurations().plan("outdoor", FILES).changes()).isEmpty();
        var again = configurations().apply("outdoor", FILES, "test", false);
        assertThat(again.changes()).isEmpty();
        assertThat(again.revision()).isEqualTo(1);
    }

    @Test
    void what_is_exported_says_what_was_applied() {
        configurations().apply("outdoor", FILES, "test", false);
        var exported = configurations().export(register.tenant("outdoor").id());
        assertThat(exported).containsOnlyKeys("tenant.yaml", "people.yaml");
        assertThat(configurations().plan("outdoor", exported).changes()).isEmpty();
    }

    @Test
    void differences_name_before_and_after() {
        configurations().apply("outdoor", FILES, "test", false);
        var changed = Map.of(
                "tenant.yaml", TENANT.replace("Europe/Helsinki", "Europe/Mariehamn"),
                "people.yaml", PEOPLE.replace("[agent]", "[tenant-admin]").replace("liisa@", "lissu@"));
        assertThat(configurations().apply("outdoor", changed, "test", false).changes())
                .containsExactly(
                        "tenant: ~ tenant, zone: Europe/Helsinki → Europe/Mariehamn",
                        "tenant: ~ tenant, billingZone: Europe/Helsinki → Europe/Mariehamn",
                        "people: ~ member ana@outdoor.example, roles: [agent] → [tenant-admin]",
                        "people: + member lissu@outdoor.example",
                        "people: - member liisa@outdoor.example");
        assertThat(configurations().plan("outdoor", changed).revision()).isEqualTo(2);
    }

    @Test
    void every_fault_of_every_file_comes_at_once() {
        var faulty = Map.of(
                "tenant.yaml", TENANT.replace("nordic", "baltic").replace("standard@1", "gold@7"),
                "people.yaml", PEOPLE.replace("liisa@outdoor.example", "ANA@outdoor.example"));
        assertThat(faults(faulty))
                .containsExactly(
                        "people.yaml:5: ana@outdoor.example is here twice; keep one, with all roles",
                        "tenant.yaml:2: there is no reseller baltic; write one of [nordic]",
                        "tenant.yaml:7: there is no plan gold@7; write one of [large@1, standard@1]");
        var malformed = Map.of("tenant.yaml", "name: [", "people.yaml", "peeple: []", "readme.txt", "hello");
        assertThat(faults(malformed))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("tenant.yaml:1: this is no YAML"))
                .anyMatch(fault -> fault.startsWith("people.yaml:1: \"peeple\" is not known here"))
                .anyMatch(fault -> fault.startsWith("people.yaml:1: \"people\" is missing"))
                .anyMatch(fault -> fault.startsWith("readme.txt: no configuration has such a file"));
        assertThat(register.listTenants()).isEmpty();
    }

    @Test
    void strange_paths_are_refused() {
        for (var path : List.of("../tenant.yaml", "/etc/passwd", "flows/../tenant.yaml", "flows//a.yaml", "")) {
            assertThatThrownBy(() -> configurations().plan("outdoor", Map.of(path, "a: 1")))
                    .as(path)
                    .isInstanceOf(ConfigFaults.class);
        }
    }

    @Test
    void the_plan_limits_the_agents() {
        var crowd = new StringBuilder("people:\n");
        IntStream.rangeClosed(1, 51)
                .forEach(i -> crowd.append("  - {email: a%d@outdoor.example, name: A, roles: [agent]}\n".formatted(i)));
        assertThat(faults(Map.of("tenant.yaml", TENANT, "people.yaml", crowd.toString())))
                .containsExactly("people.yaml: 51 agents, and the plan has 50; suspend somebody, or choose another plan"
                        + " in tenant.yaml");
    }

    @Test
    void a_section_that_breaks_leaves_nothing_of_the_others() {
        sections.add(new Section("breaks", 90) {
            @Override
            public void apply(ConfigFiles files) {
                throw new IllegalStateException("broken");
            }
        });
        assertThatThrownBy(() -> configurations().apply("outdoor", FILES, "test", false))
                .hasMessage("broken");
        assertThat(register.findTenant("outdoor")).isEmpty();
        var tenant = directory.find("outdoor").orElseThrow().tenant();
        assertThat(database.unitOfWork().in(tenant, () -> identity.identity().listMembers()))
                .isEmpty();
        sections.remove(2);
        assertThat(configurations().apply("outdoor", FILES, "test", false).revision())
                .isEqualTo(1);
    }

    @Test
    void two_who_apply_at_once_make_one_revision() throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(4);
        try {
            Callable<ConfigResult> apply = () -> configurations().apply("outdoor", FILES, "test", false);
            for (var result : threads.invokeAll(List.of(apply, apply, apply, apply))) {
                assertThat(result.get().revision()).isEqualTo(1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(configurations().plan("outdoor", FILES).changes()).isEmpty();
    }

    @Test
    void tenants_are_listed_by_reseller() {
        var others = new HashMap<>(FILES);
        register.put(new ResellerSlug("baltic"), "Baltic Voice", "EUR");
        others.put("tenant.yaml", TENANT.replace("nordic", "baltic"));
        configurations().apply("outdoor", FILES, "test", false);
        configurations().apply("credit", others, "test", false);
        assertThat(register.listTenants(new ResellerSlug("nordic")))
                .extracting(io.keskus.tenancy.Tenant::slug)
                .containsExactly("outdoor");
        assertThat(register.listTenants())
                .extracting(io.keskus.tenancy.Tenant::slug)
                .containsExactly("credit", "outdoor");
    }

    private List<String> faults(Map<String, String> files) {
        try {
            configurations().apply("outdoor", files, "test", false);
        } catch (ConfigFaults found) {
            return found.faults().stream().map(Fault::toString).toList();
        }
        return List.of();
    }

    private Configurations configurations() {
        var audit = new Audit(database.entityManager(), Clock.systemUTC());
        var revisions = new Revisions(database.entityManager(), Clock.systemUTC());
        return new Configurations(
                sections, database.unitOfWork(), directory, revisions, new Overwrites(audit, revisions));
    }

    private abstract static class Section implements ConfigSection {
        private final String name;
        private final int order;

        Section(String name, int order) {
            this.name = name;
            this.order = order;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public List<Change> plan(ConfigFiles files) {
            return List.of(Change.add(name));
        }

        @Override
        public Map<String, String> export() {
            return Map.of();
        }
    }
}
