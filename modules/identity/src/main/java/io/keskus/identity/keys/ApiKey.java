package io.keskus.identity.keys;

import io.keskus.identity.ApiKeyId;
import io.keskus.identity.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key by which a program calls the API of one tenant; without its secret.
 *
 * @param name tells people what it is for, 1..100 characters
 * @param createdBy the caller who made it, as {@code member:0190…}
 */
public record ApiKey(
        ApiKeyId id, String name, Set<Role> roles, String createdBy, Instant createdAt, Optional<Instant> revokedAt) {
    public ApiKey {
        if (name == null || name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("a key's name has 1 to 100 characters");
        }
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a key has at least one role");
        }
        roles = Set.copyOf(roles);
    }
}
