package io.keskus.identity.keycloak;

/** Keycloak cannot be reached, or refused what it should have granted; may succeed when tried again. */
public final class KeycloakFailure extends RuntimeException {
    public KeycloakFailure(String message, Throwable cause) {
        super(message, cause);
    }

    KeycloakFailure(String message) {
        super(message);
    }
}
