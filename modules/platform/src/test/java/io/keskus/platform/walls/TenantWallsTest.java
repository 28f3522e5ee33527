package io.keskus.platform.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TenantWallsTest {
    private static TestDatabase database;
    private final TenantId here = new TenantId(Ids.next());
    private final TenantId there = new TenantId(Ids.next());

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void another_tenants_row_cannot_be_found() {
        var id = persisted(here, "Ruissalo");
        var em = database.entityManager();
        assertThat(inUnit(here, () -> em.find(Island.class, id)).name()).isEqualTo("Ruissalo");
        assertThat(inUnit(there, () -> em.find(Island.class, id))).isNull();
        assertThat(inUnit(there, () -> em.createQuery("SELECT i FROM Island i WHERE i.id = :id", Island.class)
                        .setParameter("id", id)
                        .getResultList()))
                .isEmpty();
    }

    @Test
    void an_update_names_its_tenant() {
        var id = persisted(here, "Hiiumaa");
        database.unitOfWork()
                .run(here, () -> database.entityManager().find(Island.class, id).rename("Dagö"));
        assertThat(inUnit(here, () -> database.entityManager().find(Island.class, id))
                        .name())
                .isEqualTo("Dagö");
    }

    @Test
    void the_joined_side_of_a_left_join_is_not_read_from_another_tenant() {
        var foreign = persisted(there, "Gotland");
        var own = persisted(here, "Vormsi");
        database.execute("UPDATE wall_island SET bridge_id = x'" + hex(foreign) + "' WHERE id = x'" + hex(own) + "'");
        assertThatThrownBy(() -> inUnit(here, () -> database.entityManager()
                        .createQuery("SELECT i FROM Island i LEFT JOIN FETCH i.bridge WHERE i.id = :id", Island.class)
                        .setParameter("id", own)
                        .getSingleResult()
                        .bridge()
                        .name()))
                .hasStackTraceContaining("another tenant");
    }

    private static String hex(UUID id) {
        return java.util.HexFormat.of().formatHex(Ids.bytes(id));
    }

    @Test
    void what_one_tenant_read_cannot_be_written_back_by_another() {
        var id = persisted(there, "Fårö");
        var carried = inUnit(there, () -> database.entityManager().find(Island.class, id));
        carried.rename("stolen");
        assertThatThrownBy(() -> database.unitOfWork()
                        .run(here, () -> database.entityManager().merge(carried)))
                .isInstanceOf(RuntimeException.class);
        assertThat(inUnit(there, () -> database.entityManager().find(Island.class, id))
                        .name())
                .isEqualTo("Fårö");
    }

    @Test
    void a_unit_of_work_cannot_turn_into_another_tenants() {
        assertThatThrownBy(() -> database.unitOfWork().run(here, () -> persisted(there, "Muhu")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("may not turn into");
    }

    @Test
    void one_tenants_cache_serves_no_other() {
        var id = persisted(here, "Kihnu");
        inUnit(here, () -> database.entityManager().find(Island.class, id));
        assertThat(inUnit(there, () -> database.entityManager().find(Island.class, id)))
                .isNull();
    }

    @Test
    void without_a_tenant_nothing_can_be_read() {
        persisted(here, "Saaremaa");
        assertThatThrownBy(() -> database.entityManager()
                        .createQuery("SELECT i FROM Island i")
                        .getResultList())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void hand_written_sql_does_not_pass() {
        assertThatThrownBy(() -> database.unitOfWork().run(here, () -> database.entityManager()
                        .createNativeQuery("UPDATE wall_island SET name = 'x'")
                        .executeUpdate()))
                .hasStackTraceContaining("hand-written SQL");
        assertThatThrownBy(() -> inUnit(here, () -> database.entityManager()
                        .createNativeQuery("SELECT * FROM wall_island", Island.class)
                        .getResultList()))
                .hasStackTraceContaining("Native SQL queries have been disabled");
        assertThatThrownBy(() -> inUnit(here, () -> database.entityManager()
                        .createNativeQuery("SELECT * FROM wall_island", Island.class)
                        .setHint("eclipselink.jdbc.allow-native-sql-query", "true")
                        .getResultList()))
                .hasStackTraceContaining("hand-written SQL");
    }

    private UUID persisted(TenantId tenant, String name) {
        var id = Ids.next();
        database.unitOfWork().run(tenant, () -> database.entityManager().persist(new Island(id, name, null)));
        return id;
    }

    private static <T> T inUnit(TenantId tenant, java.util.function.Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }
}
