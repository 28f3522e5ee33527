package io.keskus.app.law;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Migrations are numbered per module and speak only the SQL that MySQL 8 and MariaDB have in common. */
class MigrationsTest {
    private static final Map<String, String> NUMBERS = Map.of(
            "platform", "10",
            "identity", "15",
            "tenancy", "20",
            "telephony", "25",
            "ivr", "30",
            "routing", "35",
            "contacts", "40",
            "calls", "45",
            "billing", "50",
            "floor", "55");

    private static final Pattern NAME = Pattern.compile("V\\d{8}\\.(\\d\\d)\\.\\d+__(\\w+?)_\\w+\\.sql");

    private static final Map<Pattern, String> SPOKEN_BY_ONE_ONLY = Map.of(
            sql("\\breturning\\b"), "RETURNING: read the row in a second statement",
            sql("\\bfor\\s+share\\b"), "FOR SHARE: use LOCK IN SHARE MODE",
            sql("utf8mb4_0900|utf8mb4_uca1400"), "this collation: use utf8mb4_unicode_ci",
            sql("\\b(uuid_to_bin|bin_to_uuid|sys_guid)\\b"), "UUID functions: ids come from the application",
            sql("->>?"), "-> and ->>: use json_extract and json_unquote",
            sql("(?m)\\b(key|index)\\s*\\w*\\s*\\([^)]*\\(\\s*\\w+\\s*\\("),
                    "a functional index: index a generated column",
            sql("(?m)^\\s*\\w+\\s+timestamp\\b|\\badd\\s+(column\\s+)?\\w+\\s+timestamp\\b"),
                    "TIMESTAMP: use DATETIME(6) in UTC",
            sql("(?m)^\\s*\\w+\\s+(uuid|inet4|inet6)\\b"), "this type: use BINARY(16) or VARBINARY",
            sql("\\bcreate\\s+(or\\s+replace\\s+table|sequence)\\b"), "CREATE OR REPLACE TABLE and SEQUENCE",
            sql("\\b(invisible|ignored)\\b"), "invisible columns and indexes");

    @Test
    void every_migration_is_numbered_for_its_module() {
        assertThat(migrations().flatMap(MigrationsTest::misnamed)).isEmpty();
    }

    @Test
    void no_number_is_given_twice() {
        var versions = migrations().collect(groupingBy(source -> source.name().split("__")[0], counting()));
        assertThat(versions)
                .allSatisfy((version, count) -> assertThat(count).as(version).isEqualTo(1));
    }

    @Test
    void both_databases_understand_every_statement() {
        assertThat(migrations().flatMap(MigrationsTest::foreign)).isEmpty();
    }

    @Test
    void every_migration_was_found() {
        assertThat(Source.ending(".sql").stream().filter(source -> source.path().contains("/src/main/")))
                .allMatch(source -> source.path().contains("/src/main/resources/db/migration/"));
    }

    @Test
    void each_fault_is_reported() {
        assertThat(misnamed(new Source("modules/calls/V20261121.50.1__calls_x.sql", "")))
                .containsExactly(
                        "modules/calls/V20261121.50.1__calls_x.sql: expected V<date>.45.<n>__calls_<what>.sql");
        assertThat(misnamed(new Source("modules/calls/V20261121.45.1__calls_x.sql", "")))
                .isEmpty();
        var statements = List.of(
                "insert into a values (1) returning id",
                "select 1 from a FOR  SHARE",
                "collate utf8mb4_0900_ai_ci",
                "uuid_to_bin(uuid())",
                "select doc->>'$.a'",
                "create table a (b int,\n index i ((lower(b))))",
                "create table a (\n at timestamp not null)",
                "alter table a add column at TIMESTAMP",
                "create table a (\n id uuid)",
                "create sequence s");
        assertThat(statements).allSatisfy(statement -> assertThat(foreign(new Source("a.sql", statement)))
                .as(statement)
                .hasSize(1));
        assertThat(foreign(new Source("a.sql", "-- returning\ncreate table a (at datetime(6))")))
                .isEmpty();
    }

    static Stream<Source> migrations() {
        return Source.ending(".sql").stream()
                .filter(source -> source.path().contains("/src/main/resources/db/migration/"));
    }

    private static Stream<String> misnamed(Source migration) {
        var module = migration.module();
        var name = NAME.matcher(migration.name());
        return name.matches()
                        && name.group(1).equals(NUMBERS.get(module))
                        && name.group(2).equals(module)
                ? Stream.empty()
                : Stream.of(migration.path() + ": expected V<date>." + NUMBERS.get(module) + ".<n>__" + module
                        + "_<what>.sql");
    }

    private static Stream<String> foreign(Source migration) {
        var source = new Source(migration.path(), Table.withoutComments(migration.text()));
        return SPOKEN_BY_ONE_ONLY.entrySet().stream().flatMap(entry -> entry.getKey()
                .matcher(source.text())
                .results()
                .map(hit -> source.place(hit.start()) + " uses " + entry.getValue()));
    }

    private static Pattern sql(String regex) {
        return Pattern.compile("(?i)" + regex);
    }
}
