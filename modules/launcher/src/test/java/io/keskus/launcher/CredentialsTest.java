package io.keskus.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {
    @TempDir
    Path work;

    @Test
    void are_the_same_at_every_start_and_different_for_every_name() {
        var file = work.resolve("credentials");
        var first = Credentials.in(file);
        var password = first.password("database");

        assertThat(Credentials.in(file).password("database")).isEqualTo(password);
        assertThat(first.password("keycloak-admin")).isNotEqualTo(password);
        assertThat(first.hex("account", 16)).matches("[0-9a-f]{32}");
    }

    @Test
    void only_the_owner_reads_the_file() throws IOException {
        var file = work.resolve("credentials");
        Credentials.in(file).password("database");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
