package io.keskus.identity.members;

import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "member")
@Multitenant
class MemberRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String email;
    private String name;
    private String language;

    @Convert(converter = RolesColumn.class)
    private Set<Role> roles;

    @Column(name = "keycloak_user")
    private String keycloakUser;

    /** Whether the account was made for this member, and was nobody's before. */
    @Column(name = "account_made")
    private boolean accountMade;

    private boolean suspended;

    @Version
    private long version;

    protected MemberRow() {}

    MemberRow(UUID id, Person person) {
        this.id = id;
        this.email = person.email();
        become(person);
    }

    /** @return whether anything is other than before */
    final boolean become(Person person) {
        var spoken = person.language().orElse(null);
        boolean same = person.name().equals(name)
                && person.roles().equals(roles)
                && Objects.equals(spoken, language)
                && person.suspended() == suspended;
        this.name = person.name();
        this.language = spoken;
        this.roles = person.roles();
        this.suspended = person.suspended();
        return !same;
    }

    /** @return whether the member was not suspended before */
    boolean suspend() {
        boolean active = !suspended;
        suspended = true;
        return active;
    }

    void link(String user) {
        keycloakUser = user;
    }

    /** An account was made for this member. */
    void make(String user) {
        keycloakUser = user;
        accountMade = true;
    }

    boolean accountMade() {
        return accountMade;
    }

    String keycloakUser() {
        return keycloakUser;
    }

    String email() {
        return email;
    }

    boolean suspended() {
        return suspended;
    }

    Member member() {
        return new Member(new MemberId(id), email, name, language, roles, suspended, version);
    }
}
