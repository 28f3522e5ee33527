package io.keskus.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.identity.Caller;
import io.keskus.identity.OperatorRole;
import io.keskus.identity.Person;
import io.keskus.identity.ResellerPerson;
import io.keskus.identity.ResellerRole;
import io.keskus.identity.ResellerSlug;
import io.keskus.identity.Role;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.keys.ApiKeys;
import io.keskus.identity.members.Members;
import io.keskus.identity.staff.Staff;
import io.keskus.identity.tokens.Realm;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AuthenticationTest {
    private static final Realm REALM = new Realm();
    private static final Clock CLOCK = Clock.systemUTC();

    private static TestDatabase database;
    private static TenantId outdoor;
    private static TenantId credit;
    private static ApiKeys keys;
    private static Members members;
    private static Staff staff;
    private static Authentication authentication;

    @BeforeAll
    static void twoTenants() {
        database = TestDatabase.create();
        var directory = new Directory(database.dataSource());
        outdoor = directory.register(new TenantId(Ids.next()), "outdoor").tenant();
        credit = directory.register(new TenantId(Ids.next()), "credit").tenant();
        members = new Members(database.entityManager(), database.outbox(), CLOCK);
        keys = new ApiKeys(database.entityManager(), CLOCK);
        staff = new Staff(database.dataSource());
        people(outdoor, person("ana@outdoor.example", false), person("veikko@outdoor.example", true));
        people(credit, person("kadri@credit.example", false));
        authentication = new Authentication(REALM.verifier(), directory, database.unitOfWork(), members, keys, staff);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_member_is_known_in_the_tenant_the_token_was_issued_for() {
        assertThat(decide("/api/v1/tenants/outdoor/queues", token("1", "ana@outdoor.example", "outdoor")))
                .isInstanceOfSatisfying(Decision.Granted.class, granted -> {
                    var caller = (TenantCaller.OfMember) granted.caller();
                    assertThat(caller.tenant()).isEqualTo(outdoor);
                    assertThat(caller.member().email()).isEqualTo("ana@outdoor.example");
                    assertThat(caller.roles()).containsExactly(Role.AGENT);
                    assertThat(caller.sessionEnds()).isEqualTo(Realm.NOW.plusSeconds(840));
                });
    }

    @Test
    void a_foreign_tenant_and_one_that_does_not_exist_look_the_same() {
        var token = token("1", "ana@outdoor.example", "outdoor");
        assertThat(decide("/api/v1/tenants/credit/queues", token))
                .isEqualTo(decide("/api/v1/tenants/nowhere/queues", token));
        assertThat(problem("/api/v1/tenants/credit/queues", token)).isEqualTo("404 tenant-unknown");
    }

    @Test
    void a_token_without_the_organization_opens_no_tenant() {
        assertThat(problem("/api/v1/tenants/outdoor/queues", token("1", "ana@outdoor.example")))
                .isEqualTo("404 tenant-unknown");
    }

    @Test
    void being_in_the_organization_makes_nobody_a_member() {
        assertThat(problem("/api/v1/tenants/outdoor/queues", token("2", "kadri@credit.example", "outdoor")))
                .isEqualTo("403 not-a-member");
    }

    @Test
    void a_suspended_member_is_refused_at_once() {
        assertThat(problem("/api/v1/tenants/outdoor/queues", token("3", "veikko@outdoor.example", "outdoor")))
                .isEqualTo("403 member-suspended");
    }

    @Test
    void nobody_and_nonsense_get_401() {
        assertThat(problem("/api/v1/tenants/outdoor", null)).isEqualTo("401 sign-in-needed");
        assertThat(problem("/api/v1/tenants/outdoor", "Basic YTpi")).isEqualTo("401 sign-in-needed");
        assertThat(problem("/api/v1/tenants/outdoor", "Bearer")).isEqualTo("401 sign-in-needed");
        assertThat(problem("/api/v1/tenants/outdoor", "Bearer a.b.c")).isEqualTo("401 token-rejected");
        assertThat(problem("/api/v1/tenants/outdoor;x", null)).isEqualTo("400 address-crooked");
    }

    @Test
    void an_api_key_opens_its_own_tenant_until_it_is_revoked() {
        var issued = database.unitOfWork().in(outdoor, () -> keys.issue("till", Set.of(Role.SUPERVISOR), "test"));
        var header = "Bearer " + issued.text().text();
        assertThat(decide("/api/v1/tenants/outdoor/queues", header))
                .isInstanceOfSatisfying(
                        Decision.Granted.class, granted -> assertThat(((TenantCaller) granted.caller()).roles())
                                .containsExactly(Role.SUPERVISOR));
        assertThat(problem("/api/v1/tenants/credit/queues", header)).isEqualTo("401 api-key-rejected");
        assertThat(problem("/api/v1/tenants/nowhere/queues", header)).isEqualTo("401 api-key-rejected");
        assertThat(problem("/api/v1/operator/tenants", header)).isEqualTo("403 api-key-out-of-place");
        assertThat(problem("/api/v1/tenants/outdoor/queues", header + "x")).isEqualTo("401 api-key-rejected");
        assertThat(problem("/api/v1/tenants/outdoor/queues", header.substring(0, header.length() - 1) + "*"))
                .isEqualTo("401 api-key-rejected");
        database.unitOfWork().run(outdoor, () -> keys.revoke(issued.key().id()));
        assertThat(problem("/api/v1/tenants/outdoor/queues", header)).isEqualTo("401 api-key-rejected");
    }

    @Test
    void the_operators_ground_is_for_the_providers_people() {
        staff.appoint("olga@keskus.example", Set.of(OperatorRole.OPERATOR_ADMIN));
        assertThat(decide("/api/v1/operator/tenants", token("9", "olga@keskus.example")))
                .isInstanceOfSatisfying(
                        Decision.Granted.class, granted -> assertThat(((Caller.Operator) granted.caller()).roles())
                                .containsExactly(OperatorRole.OPERATOR_ADMIN));
        assertThat(problem("/api/v1/operator/tenants", token("1", "ana@outdoor.example", "outdoor")))
                .isEqualTo("403 role-missing");
        assertThat(problem("/api/v1/tenants/outdoor", token("9", "olga@keskus.example", "outdoor")))
                .isEqualTo("403 not-a-member");
    }

    @Test
    void a_resellers_people_enter_their_own_ground_only() {
        var helmi = new ResellerPerson("helmi@nordic.example", "Helmi Saar", Set.of(ResellerRole.RESELLER_ADMIN));
        staff.appoint(new ResellerSlug("nordic"), List.of(helmi));
        var token = token("8", "helmi@nordic.example");
        assertThat(decide("/api/v1/resellers/nordic/tenants", token)).isInstanceOf(Decision.Granted.class);
        assertThat(problem("/api/v1/resellers/baltic/tenants", token)).isEqualTo("404 reseller-unknown");
        assertThat(problem("/api/v1/operator/tenants", token)).isEqualTo("403 role-missing");
        staff.appoint(new ResellerSlug("nordic"), List.of());
        assertThat(problem("/api/v1/resellers/nordic/tenants", token)).isEqualTo("404 reseller-unknown");
    }

    private static Decision decide(String path, String authorization) {
        return authentication.decide(Address.of(path), authorization);
    }

    private static String problem(String path, String authorization) {
        var problem = ((Decision.Denied) decide(path, authorization)).problem();
        return problem.status() + " " + problem.type();
    }

    private static String token(String subject, String email, String... organizations) {
        return "Bearer "
                + REALM.token(claims ->
                        claims.subject(subject).claim("email", email).claim("organization", List.of(organizations)));
    }

    private static void people(TenantId tenant, Person... people) {
        database.unitOfWork().run(tenant, () -> members.provision(List.of(people)));
    }

    private static Person person(String email, boolean suspended) {
        return new Person(email, "Somebody", Set.of(Role.AGENT), suspended);
    }
}
