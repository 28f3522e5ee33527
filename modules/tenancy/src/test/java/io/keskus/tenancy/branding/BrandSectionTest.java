package io.keskus.tenancy.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Audit;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.tenancy.ConfigFiles;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BrandSectionTest {
    private static TestDatabase database;
    private final TenantId outdoor = new TenantId(Ids.next());
    private final Brands brands =
            new Brands(database.entityManager(), new Audit(database.entityManager(), Clock.systemUTC()));
    private final BrandSection section = new BrandSection(brands);

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_the_portal_chose_is_exported_and_the_export_changes_nothing() {
        var logo = new Logo("image/svg+xml", "PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciLz4=");
        var brand = new Brand(Optional.of("Tunturi \"Desk\""), Optional.of("#aa3300"), Optional.of(logo));
        var stored = in(() -> brands.change("member:1", "\"0\"", brand));
        assertThat(stored.brand()).isEqualTo(brand);
        var exported = in(section::export);
        assertThat(exported.get("branding.yaml")).contains("colour: \"#aa3300\"");
        assertThat(in(() -> section.plan(new ConfigFiles(exported)))).isEmpty();
        assertThat(in(() -> section.plan(new ConfigFiles(Map.of()))))
                .extracting(Object::toString)
                .contains("~ branding, colour: #aa3300 → none");
    }

    @Test
    void nobody_overwrites_what_somebody_else_chose_meanwhile() {
        var red = new Brand(Optional.empty(), Optional.of("#ff0000"), Optional.empty());
        in(() -> brands.change("member:1", "\"0\"", red));
        assertThatThrownBy(() -> in(() -> brands.change("member:2", "\"0\"", Brand.NONE)))
                .isInstanceOf(ProblemException.class);
    }

    private <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(outdoor, work);
    }
}
