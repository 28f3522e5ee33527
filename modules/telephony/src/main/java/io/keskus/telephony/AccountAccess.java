package io.keskus.telephony;

import java.util.List;
import java.util.Optional;

/**
 * How to act in the name of one account at the carrier. All but the ids is secret.
 *
 * @param authTokens the one in use first; a second one during a rotation, good for checking signatures
 * @param key signs browser tokens
 * @param clientApplication the carrier's id of what browser devices connect to
 */
public record AccountAccess(
        String accountId, List<String> authTokens, Optional<Key> key, Optional<String> clientApplication) {
    /** A key pair of the account. */
    public record Key(String id, String secret) {
        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }

    public AccountAccess {
        authTokens = List.copyOf(authTokens);
        if (authTokens.isEmpty() || authTokens.size() > 2) {
            throw new IllegalArgumentException("one token, or two during a rotation");
        }
    }

    @Override
    public String toString() {
        return "AccountAccess[" + accountId + "]";
    }
}
