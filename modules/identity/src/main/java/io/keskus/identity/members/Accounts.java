package io.keskus.identity.members;

import io.keskus.identity.MembersChanged;
import io.keskus.identity.keycloak.KeycloakAdmin;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.Directory;
import io.keskus.platform.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Brings Keycloak to what our members are: the organization, an account for each, a place in the organization for those
 * not suspended. Each step looks first, so that it can be repeated after any failure; the outbox repeats it.
 */
@ApplicationScoped
public class Accounts implements EventConsumer {
    private final Members members;
    private final Directory directory;
    private final KeycloakAdmin keycloak;

    protected Accounts() {
        this(null, null, null);
    }

    @Inject
    public Accounts(Members members, Directory directory, KeycloakAdmin keycloak) {
        this.members = members;
        this.directory = directory;
        this.keycloak = keycloak;
    }

    @Override
    public String name() {
        return "identity.accounts";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MembersChanged.class);
    }

    @Override
    public void handle(DomainEvent event) {
        var slug = directory.find(event.tenant()).orElseThrow().slug();
        var organization = keycloak.organization(slug);
        var present = new HashSet<>(keycloak.membersOf(organization));
        for (var row : members.rows()) {
            if (row.suspended()) {
                leave(organization, row, present);
            } else {
                join(organization, row, present);
            }
        }
    }

    private void join(String organization, MemberRow row, Set<String> present) {
        if (row.keycloakUser() != null && present.contains(row.keycloakUser())) {
            return;
        }
        var account = keycloak.account(row.email(), row.member().name());
        if (!present.contains(account.id())) {
            keycloak.join(organization, account.id());
        }
        // anybody may write any address into their own account: an unproved one is linked at the first sign-in
        if (account.made()) {
            row.make(account.id());
        } else if (account.verified()) {
            row.link(account.id());
        }
    }

    private void leave(String organization, MemberRow row, Set<String> present) {
        Optional.ofNullable(row.keycloakUser())
                .or(() -> keycloak.findAccount(row.email()).map(KeycloakAdmin.Account::id))
                .filter(present::contains)
                .ifPresent(account -> keycloak.leave(organization, account));
    }
}
