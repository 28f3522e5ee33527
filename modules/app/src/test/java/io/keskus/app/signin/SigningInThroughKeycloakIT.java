package io.keskus.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.identity.testing.KeycloakMembers;
import io.keskus.launcher.Checkout;
import io.keskus.launcher.Credentials;
import io.keskus.launcher.Keycloak;
import io.keskus.launcher.Ports;
import io.keskus.launcher.Progress;
import io.keskus.launcher.Tokens;
import io.keskus.platform.testing.TestDatabase;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a real Keycloak: our members become its accounts, and its tokens are known as our members. */
@Tag("integration")
class SigningInThroughKeycloakIT {
    private static final String PASSWORD = "talvi-tulee-2026";

    @TempDir
    static Path work;

    private static Keycloak server;
    private static TestDatabase database;
    private static KeycloakMembers members;

    @BeforeAll
    static void start() {
        var credentials = Credentials.in(work.resolve("credentials"));
        server =
                Keycloak.forTests(Checkout.find(), work, Ports.free().keycloak(), credentials, "http://127.0.0.1:8080");
        server.start(Progress.SILENT);
        database = TestDatabase.create();
        members = new KeycloakMembers(database, server.issuer(), server.clientSecret(), PASSWORD);
    }

    @AfterAll
    static void stop() {
        database.close();
        server.stop();
    }

    @Test
    void a_member_gets_an_account_and_signs_in_to_the_tenant() {
        var outdoor = members.tenant("outdoor");
        members.provision(outdoor, person("ana@outdoor.example", false), person("veikko@outdoor.example", false));
        var token = members.token(signIn("ana@outdoor.example", "outdoor"));
        assertThat(token.organizations()).containsExactly("outdoor");
        assertThat(members.signIn(outdoor, token))
                .hasValueSatisfying(member -> assertThat(member.email()).isEqualTo("ana@outdoor.example"));
    }

    @Test
    void whoever_is_suspended_leaves_the_organization_and_may_come_back() {
        var credit = members.tenant("credit");
        members.provision(credit, person("kadri@credit.example", false));
        assertThat(organizations("kadri@credit.example", "credit")).containsExactly("credit");
        members.provision(credit, person("kadri@credit.example", true));
        var keycloak = members.keycloak();
        assertThat(keycloak.membersOf(keycloak.organization("credit"))).isEmpty();
        members.provision(credit, person("kadri@credit.example", false));
        assertThat(organizations("kadri@credit.example", "credit")).containsExactly("credit");
    }

    @Test
    void one_person_in_two_tenants_has_one_account() {
        members.provision(members.tenant("first"), person("jaan@work.example", false));
        members.provision(members.tenant("second"), person("jaan@work.example", false));
        var first = members.token(signIn("jaan@work.example", "first"));
        var second = members.token(signIn("jaan@work.example", "second"));
        assertThat(first.subject()).isEqualTo(second.subject());
        assertThat(first.organizations()).containsExactly("first");
        assertThat(second.organizations()).containsExactly("second");
    }

    @Test
    void doing_it_again_does_nothing() {
        var keycloak = members.keycloak();
        var organization = keycloak.organization("again");
        assertThat(keycloak.organization("again")).isEqualTo(organization);
        var account = keycloak.account("again@work.example", "Only Once");
        assertThat(account.made()).isTrue();
        var again = keycloak.account("again@work.example", "Another Name");
        assertThat(again.id()).isEqualTo(account.id());
        assertThat(again.made()).isFalse();
        keycloak.join(organization, account.id());
        keycloak.join(organization, account.id());
        assertThat(keycloak.membersOf(organization)).containsExactly(account.id());
        keycloak.leave(organization, account.id());
        keycloak.leave(organization, account.id());
        assertThat(keycloak.membersOf(organization)).isEmpty();
    }

    @Test
    void without_the_right_secret_nothing_is_done() {
        var stranger = new KeycloakMembers(database, server.issuer(), "wrong", PASSWORD);
        assertThatThrownBy(() -> stranger.keycloak().organization("outdoor"))
                .hasMessageContaining("Keycloak answered 401");
    }

    private static Set<String> organizations(String email, String tenant) {
        return members.token(signIn(email, tenant)).organizations();
    }

    private static String signIn(String email, String tenant) {
        return Tokens.ofUser(server.issuer(), email, PASSWORD, tenant).accessToken();
    }

    private static Person person(String email, boolean suspended) {
        return new Person(email, "Somebody Else", Set.of(Role.AGENT), suspended);
    }
}
