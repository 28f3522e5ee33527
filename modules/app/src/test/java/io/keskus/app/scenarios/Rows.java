package io.keskus.app.scenarios;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A tenant's rows as they lie in the database, past every wall. */
final class Rows {
    /** Written by time passing, not by requests: signs of life, what is on its way, what the carrier asks meanwhile. */
    private static final Set<String> RESTLESS =
            Set.of("agent_socket", "outbox_delivery", "partition_inbox", "webhook_inbox");

    /** A caller who waits is given one piece of music after another, and legs are looked up now and then. */
    private static final Set<String> RESTLESS_COLUMNS = Set.of(
            "interaction.documents",
            "interaction.facts",
            "interaction.version",
            "leg.check_at",
            "leg.version",
            "recording.due_at",
            "recording.attempts");

    /** Who waits is told the place in the queue with each piece of music. */
    private static final String UNTOLD = " AND fact NOT LIKE '%\"place-told\"%'";

    private Rows() {}

    /** For each table a digest of all of the tenant's rows. */
    static Map<String, Integer> of(World world, String slug) throws SQLException {
        var database = world.stack().database();
        try (var connection = DriverManager.getConnection(database.address(), database.user(), database.password())) {
            var tenant = tenant(connection, slug);
            var digests = new TreeMap<String, Integer>();
            try (var statement = connection.createStatement();
                    var tables = statement.executeQuery("SELECT table_name FROM information_schema.columns"
                            + " WHERE table_schema = DATABASE() AND column_name = 'tenant_id'")) {
                while (tables.next()) {
                    var table = tables.getString(1);
                    if (!RESTLESS.contains(table)) {
                        digests.put(table, digest(connection, table, tenant));
                    }
                }
            }
            return digests;
        }
    }

    private static String tenant(Connection connection, String slug) throws SQLException {
        try (var query = connection.prepareStatement("SELECT tenant_id FROM tenant_directory WHERE slug = ?")) {
            query.setString(1, slug);
            try (var row = query.executeQuery()) {
                row.next();
                return HexFormat.of().formatHex(row.getBytes(1));
            }
        }
    }

    private static int digest(Connection connection, String table, String tenant) throws SQLException {
        var digest = 0;
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT * FROM " + table + " WHERE tenant_id = x'" + tenant + "'"
                        + (table.equals("interaction_journal") ? UNTOLD : ""))) {
            while (rows.next()) {
                var row = 1;
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    var name = rows.getMetaData().getColumnName(column).toLowerCase(Locale.ROOT);
                    if (!RESTLESS_COLUMNS.contains(table + "." + name)) {
                        row = 31 * row + Arrays.hashCode(rows.getBytes(column));
                    }
                }
                // rows come in no particular order
                digest += row;
            }
        }
        return digest;
    }
}
