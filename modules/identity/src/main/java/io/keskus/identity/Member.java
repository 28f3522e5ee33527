package io.keskus.identity;

import java.util.Set;

/**
 * A person who works in a tenant.
 *
 * @param email lower case, unique in the tenant, never changed; the person signs in with it
 * @param language in which the person is written to, as {@code fi}; null when nobody said
 * @param suspended keeps the history, may not sign in
 * @param version for ETag and If-Match
 */
public record Member(
        MemberId id, String email, String name, String language, Set<Role> roles, boolean suspended, long version) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public Member(MemberId id, String email, String name, Set<Role> roles, boolean suspended) {
        this(id, email, name, null, roles, suspended, 0);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
