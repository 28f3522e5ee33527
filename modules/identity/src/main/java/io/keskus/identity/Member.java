package io.keskus.identity;

import java.util.Set;

/**
 * A person who works in a tenant.
 *
 * @param email lower case, unique in the tenant; the person signs in with it
 * @param suspended keeps the history, may not sign in
 */
public record Member(MemberId id, String email, String name, Set<Role> roles, boolean suspended) {
    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
