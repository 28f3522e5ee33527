package io.keskus.identity.testing;

import io.keskus.identity.Member;
import io.keskus.identity.MembersChanged;
import io.keskus.identity.Person;
import io.keskus.identity.keycloak.KeycloakAdmin;
import io.keskus.identity.members.Accounts;
import io.keskus.identity.members.Members;
import io.keskus.identity.tokens.IdentitySettings;
import io.keskus.identity.tokens.Token;
import io.keskus.identity.tokens.TokenBeans;
import io.keskus.identity.tokens.Verdict;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.Settings;
import io.keskus.platform.testing.TestDatabase;
import java.net.MalformedURLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way from our members to accounts in a running Keycloak and back from its tokens, for tests that start one. */
public final class KeycloakMembers {
    private final TestDatabase database;
    private final IdentitySettings settings;
    private final Directory directory;
    private final Members members;
    private final KeycloakAdmin admin;

    /** @param password that new accounts get */
    public KeycloakMembers(TestDatabase database, String issuer, String clientSecret, String password) {
        var values = Map.of(
                "keskus.identity.issuer", issuer,
                "keskus.identity.client-secret", clientSecret,
                "keskus.identity.demo-password", password);
        this.database = database;
        this.settings = IdentitySettings.read(new Settings(key -> Optional.ofNullable(values.get(key))));
        this.directory = new Directory(database.dataSource());
        this.members = new Members(database.entityManager(), database.outbox(), Clock.systemUTC());
        this.admin = new KeycloakAdmin(settings, Clock.systemUTC());
    }

    public TenantId tenant(String slug) {
        return directory.register(new TenantId(Ids.next()), slug).tenant();
    }

    /** Makes the tenant's members these people, and brings Keycloak to it. */
    public void provision(TenantId tenant, Person... people) {
        database.unitOfWork().run(tenant, () -> members.provision(List.of(people)));
        var event = new MembersChanged(Ids.next(), tenant, Clock.systemUTC().instant());
        database.unitOfWork().run(tenant, () -> new Accounts(members, directory, admin).handle(event));
    }

    public KeycloakAdmin keycloak() {
        return admin;
    }

    /** What the token says. @throws IllegalStateException when it is refused */
    public Token token(String text) {
        try {
            var verdict = TokenBeans.overHttp(settings, Clock.systemUTC()).verify(text);
            if (verdict instanceof Verdict.Accepted accepted) {
                return accepted.token();
            }
            throw new IllegalStateException(verdict.toString());
        } catch (MalformedURLException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    /** Whose token it is in the tenant. */
    public Optional<Member> signIn(TenantId tenant, Token token) {
        return database.unitOfWork().in(tenant, () -> members.signIn(token));
    }
}
