package io.keskus.platform.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Secrets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    private final TenantId tenant = new TenantId(Ids.next());

    @Test
    void what_is_sealed_opens_only_for_its_tenant_and_purpose() {
        var secrets = new Secrets(Keyset.ephemeral());
        var sealed = secrets.seal(tenant, "carrier-token", new byte[] {1, 2, 3});
        assertThat(secrets.open(tenant, "carrier-token", sealed)).containsExactly(1, 2, 3);
        assertThatThrownBy(() -> secrets.open(new TenantId(Ids.next()), "carrier-token", sealed))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> secrets.open(tenant, "something-else", sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_keyset_file_is_made_once_and_opens_what_it_sealed(@TempDir Path folder) {
        var file = folder.resolve("keys").resolve("keyset.json");
        var sealed = new Secrets(Keyset.in(file, true)).seal(tenant, "p", new byte[] {7});
        assertThat(new Secrets(Keyset.in(file, true)).open(tenant, "p", sealed)).containsExactly(7);
    }

    @Test
    void a_missing_keyset_is_named(@TempDir Path folder) {
        var file = folder.resolve("keyset.json");
        assertThatThrownBy(() -> Keyset.in(file, false)).hasMessageContaining(file.toString());
    }
}
