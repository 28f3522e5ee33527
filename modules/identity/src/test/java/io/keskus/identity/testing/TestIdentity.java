package io.keskus.identity.testing;

import io.keskus.identity.Caller;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.Person;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.access.CurrentCaller;
import io.keskus.identity.access.RequestIdentity;
import io.keskus.identity.keycloak.KeycloakAdmin;
import io.keskus.identity.members.Members;
import io.keskus.identity.staff.Staff;
import io.keskus.identity.tickets.Tickets;
import io.keskus.identity.tokens.IdentitySettings;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Settings;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The real {@link Identity} on a test's database, for the tests of the modules above; only Keycloak is not there. */
public final class TestIdentity {
    private static final Map<String, String> NO_KEYCLOAK = Map.of(
            "keskus.identity.issuer", "http://127.0.0.1:1/realms/keskus",
            "keskus.identity.client-secret", "none");

    private final CurrentCaller current = new CurrentCaller();
    private final TestDatabase database;
    private final Members members;
    private final Identity identity;

    private TestIdentity(TestDatabase database, Clock clock, EventConsumer... consumers) {
        var settings = IdentitySettings.read(new Settings(key -> Optional.ofNullable(NO_KEYCLOAK.get(key))));
        this.database = database;
        this.members = new Members(database.entityManager(), database.outbox(consumers), clock);
        this.identity = new RequestIdentity(
                current,
                members,
                new Tickets(
                        database.entityManager(),
                        database.unitOfWork(),
                        new Directory(database.dataSource()),
                        members,
                        Clock.systemUTC()),
                new Staff(database.dataSource()),
                new KeycloakAdmin(settings, Clock.systemUTC()));
    }

    /** @param consumers hear of the events of this module */
    public static TestIdentity on(TestDatabase database, EventConsumer... consumers) {
        return new TestIdentity(database, Clock.systemUTC(), consumers);
    }

    public Identity identity() {
        return identity;
    }

    /** Makes the person a member of the tenant, beside those it has. */
    public Member member(TenantId tenant, Person person) {
        return database.unitOfWork().in(tenant, () -> {
            var people = new ArrayList<Person>(List.of(person));
            members.list().stream()
                    .filter(member -> !member.email().equals(person.email()))
                    .map(member -> new Person(member.email(), member.name(), member.roles(), member.suspended()))
                    .forEach(people::add);
            members.provision(people);
            // a query of the same unit of work finds the new row too
            return members.findByEmail(person.email()).orElseThrow();
        });
    }

    /** Does the work as in a request of this member. */
    public <T> T asking(TenantId tenant, String slug, Member member, Supplier<T> work) {
        return asking(
                new TenantCaller.OfMember(tenant, slug, member, Instant.now().plusSeconds(900)), work);
    }

    /** Does the work as in a request of this caller. */
    public <T> T asking(Caller caller, Supplier<T> work) {
        var result = new ArrayList<T>(1);
        current.<RuntimeException, RuntimeException>during(caller, () -> result.add(work.get()));
        return result.get(0);
    }
}
