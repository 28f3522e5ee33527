package io.keskus.tenancy.register;

import io.keskus.identity.ResellerSlug;
import io.keskus.platform.Json;
import io.keskus.tenancy.PlanVersion;
import io.keskus.tenancy.Reseller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Resellers and plans, which stand above the tenants. */
final class CatalogueTable {
    private final DataSource source;

    CatalogueTable(DataSource source) {
        this.source = source;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    Optional<Reseller> reseller(ResellerSlug slug) {
        return query(
                        "SELECT slug, name, currency, version FROM reseller WHERE slug = ?",
                        List.of(slug.value()),
                        CatalogueTable::reseller)
                .stream()
                .findFirst();
    }

    List<Reseller> resellers() {
        return query(
                "SELECT slug, name, currency, version FROM reseller ORDER BY slug",
                List.of(),
                CatalogueTable::reseller);
    }

    void put(ResellerSlug slug, String name, String currency) {
        var sql = "INSERT INTO reseller (slug, name, currency, version) VALUES (?, ?, ?, 1) ON DUPLICATE KEY UPDATE"
                + " version = version + IF(name = VALUES(name) AND currency = VALUES(currency), 0, 1),"
                + " name = VALUES(name), currency = VALUES(currency)";
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, slug.value());
            statement.setString(2, name);
            statement.setString(3, currency);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a reseller cannot be written", failure);
        }
    }

    Optional<PlanVersion> plan(String name, int version) {
        return query(
                        "SELECT name, version, entitlements FROM plan_version WHERE name = ? AND version = ?",
                        List.of(name, version),
                        CatalogueTable::plan)
                .stream()
                .findFirst();
    }

    List<PlanVersion> plans() {
        return query(
                "SELECT name, version, entitlements FROM plan_version ORDER BY name, version",
                List.of(),
                CatalogueTable::plan);
    }

    private static Reseller reseller(ResultSet row) throws SQLException {
        return new Reseller(new ResellerSlug(row.getString(1)), row.getString(2), row.getString(3), row.getLong(4));
    }

    private static PlanVersion plan(ResultSet row) throws SQLException {
        var entitlements = new TreeMap<String, Integer>();
        Json.read(row.getString(3), Map.class)
                .forEach((name, limit) -> entitlements.put(String.valueOf(name), ((Number) limit).intValue()));
        return new PlanVersion(row.getString(1), row.getInt(2), entitlements);
    }

    private <T> List<T> query(String sql, List<Object> values, Reading<T> reading) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("resellers and plans cannot be read", failure);
        }
    }
}
