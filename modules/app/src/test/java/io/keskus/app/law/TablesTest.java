package io.keskus.app.law;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The second wall: a row belongs to a tenant by its key, and points only to rows of the same tenant and module. */
class TablesTest {
    @Test
    void every_table_belongs_to_a_tenant() {
        assertThat(faults(MigrationsTest.migrations().toList(), Exceptions.TENANTLESS_TABLES))
                .isEmpty();
    }

    @Test
    void every_table_that_is_created_was_looked_at() {
        for (var migration : MigrationsTest.migrations().toList()) {
            var sql = Table.withoutComments(migration.text()).toLowerCase();
            assertThat(Table.in(migration)).as(migration.path()).hasSize(sql.split("create\\s+table", -1).length - 1);
        }
    }

    @Test
    void every_listed_table_exists() {
        assertThat(MigrationsTest.migrations().flatMap(Table::in).map(Table::name))
                .containsAll(Exceptions.TENANTLESS_TABLES.keySet());
    }

    @Test
    void each_open_table_is_reported() {
        var sql = """
                create table lease (name varchar(40) primary key);
                create table open_call (id binary(16) not null, primary key (id));
                -- a comment; with a semicolon
                create table half_call (
                    tenant_id binary(16) not null,
                    id binary(16) not null,
                    state enum('a', 'b') not null,
                    primary key (id),
                    index by_state (state, tenant_id)
                );
                create table call_record (
                    tenant_id binary(16) not null,
                    id binary(16) not null,
                    call_id binary(16),
                    contact_id binary(16),
                    primary key (id),
                    unique key by_id (tenant_id, id),
                    constraint of_call foreign key (call_id) references half_call (id),
                    foreign key (tenant_id, contact_id) references contact (tenant_id, id),
                    foreign key (tenant_id, call_id) references half_call (tenant_id, id)
                ) default charset = utf8mb4;
                """;
        var sample = new Source("modules/calls/V1.sql", sql);
        var elsewhere = new Source(
                "modules/contacts/V2.sql",
                "create table contact (tenant_id binary(16) not null, id binary(16), primary key (tenant_id, id));");
        assertThat(faults(List.of(sample, elsewhere), Map.of("lease", "no tenant has leases")))
                .containsExactly(
                        "modules/calls/V1.sql:2 open_call has no tenant_id NOT NULL",
                        "modules/calls/V1.sql:4 half_call has neither a primary key by tenant nor UNIQUE (tenant_id, id)",
                        "modules/calls/V1.sql:4 half_call has the key (state,tenant_id), which does not start with tenant_id",
                        "modules/calls/V1.sql:11 call_record points to half_call without the tenant",
                        "modules/calls/V1.sql:11 call_record points to contact, which is another module's");
    }

    private static List<String> faults(List<Source> migrations, Map<String, String> listed) {
        var faults = new ArrayList<String>();
        var owners = migrations.stream()
                .flatMap(source -> Table.in(source).map(table -> Map.entry(table.name(), source.module())))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        for (var migration : migrations) {
            Table.in(migration).forEach(table -> {
                if (!listed.containsKey(table.name())) {
                    checkKeys(table, faults);
                }
                checkReferences(table, migration.module(), owners, listed, faults);
            });
        }
        return faults;
    }

    private static void checkKeys(Table table, List<String> faults) {
        var subject = table.place() + " " + table.name();
        if (!table.hasTenant()) {
            faults.add(subject + " has no tenant_id NOT NULL");
            return;
        }
        if (!table.isKeyedByTenant()) {
            faults.add(subject + " has neither a primary key by tenant nor UNIQUE (tenant_id, id)");
        }
        table.keys().stream()
                .filter(key -> !key.startsWith("tenant_id") && !key.equals("id"))
                .filter(key -> !Exceptions.KEYS_OVER_TENANTS.containsKey(table.name() + "(" + key + ")"))
                .forEach(
                        key -> faults.add(subject + " has the key (" + key + "), which does not start with tenant_id"));
    }

    private static void checkReferences(
            Table table, String module, Map<String, String> owners, Map<String, String> listed, List<String> faults) {
        for (var reference : table.references()) {
            var subject = table.place() + " " + table.name() + " points to " + reference.target();
            if (!module.equals(owners.get(reference.target()))) {
                faults.add(subject + ", which is another module's");
            } else if (!listed.containsKey(reference.target())
                    && !(reference.columns().startsWith("tenant_id,")
                            && reference.targetColumns().startsWith("tenant_id,"))) {
                faults.add(subject + " without the tenant");
            }
        }
    }
}
