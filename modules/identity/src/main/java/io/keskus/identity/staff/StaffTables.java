package io.keskus.identity.staff;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The tables of the provider's and the resellers' people: above the tenants, so read and written by JDBC. */
final class StaffTables {
    private final DataSource source;

    StaffTables(DataSource source) {
        this.source = source;
    }

    interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    /** The first column of every row. */
    List<String> texts(String sql, Binding binding) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            var texts = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        } catch (SQLException failure) {
            throw new IllegalStateException("the staff tables cannot be read", failure);
        }
    }

    /** @return rows touched */
    int update(String sql, Binding binding) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the staff tables cannot be written", failure);
        }
    }

    static Binding texts(String... values) {
        return statement -> {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
        };
    }
}
