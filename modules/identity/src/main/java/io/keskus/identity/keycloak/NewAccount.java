package io.keskus.identity.keycloak;

import java.util.List;
import java.util.Optional;

/** An account as Keycloak's administration takes it. */
record NewAccount(
        String username,
        String email,
        String firstName,
        String lastName,
        boolean enabled,
        boolean emailVerified,
        List<Password> credentials,
        List<String> requiredActions) {
    record Password(String type, String value, boolean temporary) {}

    /** Without a demo password the person proves the address and chooses a password by "forgot password". */
    static NewAccount of(String email, String name, Optional<String> demoPassword) {
        int space = name.strip().lastIndexOf(' ');
        return new NewAccount(
                email,
                email,
                space < 0 ? name : name.substring(0, space),
                space < 0 ? name : name.substring(space + 1),
                true,
                demoPassword.isPresent(),
                demoPassword.stream()
                        .map(password -> new Password("password", password, false))
                        .toList(),
                demoPassword.isPresent() ? List.of() : List.of("VERIFY_EMAIL", "UPDATE_PASSWORD"));
    }
}
