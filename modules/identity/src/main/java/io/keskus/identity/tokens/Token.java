package io.keskus.identity.tokens;

import java.time.Instant;
import java.util.Set;

/**
 * What a Keycloak access token says, once its signature, issuer, audience and times hold.
 *
 * @param subject the Keycloak user's id
 * @param email lower case; empty when the token has none
 * @param organizations aliases the token was issued for; empty when the scope {@code organization} was not asked for
 */
public record Token(
        String subject, String email, boolean emailVerified, String name, Set<String> organizations, Instant expires) {
    public Token {
        organizations = Set.copyOf(organizations);
    }
}
