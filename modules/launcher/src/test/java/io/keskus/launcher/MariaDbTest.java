package io.keskus.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MariaDbTest {
    @TempDir
    Path work;

    @Test
    void keeps_its_data_through_a_kill_and_a_restart() throws SQLException {
        var database = new MariaDb(
                Checkout.find(), work, Ports.free().database(), Credentials.in(work.resolve("credentials")));
        try {
            database.start(Progress.SILENT);
            run(database, "create table kept(id int primary key)");
            run(database, "insert into kept values (42)");

            database.kill9();
            assertThat(database.healthy()).isFalse();
            database.start(Progress.SILENT);

            assertThat(first(database, "select id from kept")).isEqualTo("42");
            assertThat(first(database, "select @@character_set_server")).isEqualTo("utf8mb4");
            assertThat(first(database, "select @@global.time_zone")).isEqualTo("+00:00");
            assertThat(Path.of(first(database, "select @@tmpdir")))
                    .as("a folder that no other server empties when it starts")
                    .startsWith(work);
        } finally {
            database.stop();
        }
        assertThat(database.pid()).isEmpty();
    }

    @Test
    void lets_nobody_in_over_the_network_but_its_one_account() {
        var database = new MariaDb(
                Checkout.find(), work, Ports.free().database(), Credentials.in(work.resolve("credentials")));
        try {
            database.start(Progress.SILENT);
            for (var user : new String[] {"root", "", "keskus"}) {
                org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> DriverManager.getConnection(database.address(), user, "")
                                        .close())
                        .as("user '%s' without a password", user)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("denied");
            }
        } finally {
            database.stop();
        }
    }

    private static void run(MariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.address(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String first(MariaDb database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.address(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
