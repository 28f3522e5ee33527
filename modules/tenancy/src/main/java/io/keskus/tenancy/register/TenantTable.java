package io.keskus.tenancy.register;

import io.keskus.identity.ResellerSlug;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.tenancy.TenantStatus;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** What is known of each tenant. The operator's desk reads it across tenants, so it is read and written by JDBC. */
final class TenantTable {
    private static final String COLUMNS =
            "tenant_id, reseller, name, country, languages, zone, billing_zone, currency, plan, plan_version, status, version";
    private static final String UPSERT = "INSERT INTO tenant (" + COLUMNS
            + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) ON DUPLICATE KEY UPDATE reseller = VALUES(reseller),"
            + " name = VALUES(name), country = VALUES(country), languages = VALUES(languages), zone = VALUES(zone),"
            + " billing_zone = VALUES(billing_zone), currency = VALUES(currency), plan = VALUES(plan),"
            + " plan_version = VALUES(plan_version), version = version + 1";

    private final DataSource source;

    TenantTable(DataSource source) {
        this.source = source;
    }

    private interface Binding {
        void to(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** A tenant with its profile, status and version. */
    record Row(TenantId tenant, Profile profile, TenantStatus status, long version) {}

    Optional<Row> find(TenantId tenant) {
        return query(
                        "SELECT " + COLUMNS + " FROM tenant WHERE tenant_id = ?",
                        statement -> statement.setBytes(1, Ids.bytes(tenant.value())),
                        TenantTable::row)
                .stream()
                .findFirst();
    }

    List<Row> all() {
        return query("SELECT " + COLUMNS + " FROM tenant", statement -> {}, TenantTable::row);
    }

    List<Row> of(ResellerSlug reseller) {
        return query(
                "SELECT " + COLUMNS + " FROM tenant WHERE reseller = ?",
                statement -> statement.setString(1, reseller.value()),
                TenantTable::row);
    }

    /** Makes the tenant, being set up, or changes its profile and leaves its status. */
    void put(TenantId tenant, Profile profile) {
        update(UPSERT, statement -> {
            statement.setBytes(1, Ids.bytes(tenant.value()));
            statement.setString(2, profile.reseller().value());
            statement.setString(3, profile.name());
            statement.setString(4, profile.country());
            statement.setString(
                    5, profile.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining(",")));
            statement.setString(6, profile.zone().getId());
            statement.setString(7, profile.billingZone().getId());
            statement.setString(8, profile.currency());
            statement.setString(9, profile.plan());
            statement.setInt(10, profile.planVersion());
            statement.setString(11, TenantStatus.ONBOARDING.name());
        });
    }

    void move(TenantId tenant, TenantStatus from, TenantStatus to) {
        update("UPDATE tenant SET status = ?, version = version + 1 WHERE tenant_id = ? AND status = ?", statement -> {
            statement.setString(1, to.name());
            statement.setBytes(2, Ids.bytes(tenant.value()));
            statement.setString(3, from.name());
        });
    }

    Set<String> stepsDone(TenantId tenant) {
        return new TreeSet<>(query(
                "SELECT step FROM onboarding_step WHERE tenant_id = ?",
                statement -> statement.setBytes(1, Ids.bytes(tenant.value())),
                row -> row.getString(1)));
    }

    void stepDone(TenantId tenant, String step) {
        update(
                "INSERT INTO onboarding_step (tenant_id, step) VALUES (?, ?) ON DUPLICATE KEY UPDATE step = step",
                to -> {
                    to.setBytes(1, Ids.bytes(tenant.value()));
                    to.setString(2, step);
                });
    }

    private static Row row(ResultSet row) throws SQLException {
        var profile = new Profile(
                new ResellerSlug(row.getString("reseller")),
                row.getString("name"),
                row.getString("country"),
                Arrays.stream(row.getString("languages").split(","))
                        .map(Locale::forLanguageTag)
                        .toList(),
                ZoneId.of(row.getString("zone")),
                ZoneId.of(row.getString("billing_zone")),
                row.getString("currency"),
                row.getString("plan"),
                row.getInt("plan_version"));
        return new Row(
                new TenantId(Ids.uuid(row.getBytes("tenant_id"))),
                profile,
                TenantStatus.valueOf(row.getString("status")),
                row.getLong("version"));
    }

    private <T> List<T> query(String sql, Binding binding, Reading<T> reading) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException("the tenants cannot be read", failure);
        }
    }

    private void update(String sql, Binding binding) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(sql)) {
            binding.to(statement);
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("a tenant cannot be written", failure);
        }
    }
}
