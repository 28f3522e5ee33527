package io.keskus.identity.staff;

import static io.keskus.identity.staff.StaffTables.texts;

import io.keskus.identity.OperatorRole;
import io.keskus.identity.ResellerPerson;
import io.keskus.identity.ResellerRole;
import io.keskus.identity.ResellerSlug;
import io.keskus.identity.tokens.Token;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Who works for the provider and for the resellers, and in which roles. */
@ApplicationScoped
public class Staff {
    private final StaffTables tables;

    protected Staff() {
        this.tables = null;
    }

    @Inject
    public Staff(DataSource source) {
        this.tables = new StaffTables(source);
    }

    /** The roles of whoever holds the token; empty for everybody else. */
    public Set<OperatorRole> operator(Token token) {
        var asks = "SELECT roles FROM operator_user WHERE keycloak_user = ?";
        var links = "UPDATE operator_user SET keycloak_user = ? WHERE email = ? AND keycloak_user IS NULL";
        var known = tables.texts(asks, texts(token.subject()));
        if (known.isEmpty() && proves(token) && tables.update(links, texts(token.subject(), token.email())) == 1) {
            known = tables.texts(asks, texts(token.subject()));
        }
        return roles(known, OperatorRole::of);
    }

    /** The roles of whoever holds the token with this reseller; empty for everybody else. */
    public Set<ResellerRole> reseller(ResellerSlug reseller, Token token) {
        var asks = "SELECT roles FROM reseller_user WHERE keycloak_user = ? AND reseller = ?";
        var links = "UPDATE reseller_user SET keycloak_user = ? WHERE email = ? AND reseller = ?"
                + " AND keycloak_user IS NULL";
        var slug = reseller.value();
        var known = tables.texts(asks, texts(token.subject(), slug));
        if (known.isEmpty()
                && proves(token)
                && tables.update(links, texts(token.subject(), token.email(), slug)) == 1) {
            known = tables.texts(asks, texts(token.subject(), slug));
        }
        return roles(known, ResellerRole::of);
    }

    /** The resellers that somebody works for, by slug. @param email empty when it is not proved */
    public List<String> resellersOf(String subject, String email) {
        return tables.texts(
                "SELECT reseller FROM reseller_user WHERE keycloak_user = ?"
                        + " OR (email = ? AND keycloak_user IS NULL) ORDER BY reseller",
                texts(subject, email));
    }

    /** Whether somebody works for the provider. @param email empty when it is not proved */
    public boolean isOperator(String subject, String email) {
        var asks = "SELECT email FROM operator_user WHERE keycloak_user = ? OR (email = ? AND keycloak_user IS NULL)";
        return !tables.texts(asks, texts(subject, email)).isEmpty();
    }

    /** Whether the address is that of somebody of the provider or of any reseller. @param email in lower case */
    public boolean has(String email) {
        var asks =
                "SELECT email FROM operator_user WHERE email = ? UNION SELECT email FROM reseller_user WHERE email = ?";
        return !tables.texts(asks, texts(email, email)).isEmpty();
    }

    /** @param email in lower case */
    public void appoint(String email, Set<OperatorRole> roles) {
        tables.update(
                "INSERT INTO operator_user (email, roles) VALUES (?, ?) ON DUPLICATE KEY UPDATE roles = VALUES(roles)",
                texts(email, joined(roles, OperatorRole::text)));
    }

    /** Brings the reseller's people to these. */
    public void appoint(ResellerSlug reseller, List<ResellerPerson> people) {
        var gone = new TreeSet<>(
                tables.texts("SELECT email FROM reseller_user WHERE reseller = ?", texts(reseller.value())));
        for (var person : people) {
            gone.remove(person.email());
            tables.update(
                    "INSERT INTO reseller_user (reseller, email, roles) VALUES (?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE roles = VALUES(roles)",
                    texts(reseller.value(), person.email(), joined(person.roles(), ResellerRole::text)));
        }
        gone.forEach(email -> tables.update(
                "DELETE FROM reseller_user WHERE reseller = ? AND email = ?", texts(reseller.value(), email)));
    }

    private static boolean proves(Token token) {
        return token.emailVerified() && !token.email().isEmpty();
    }

    private static <R> Set<R> roles(List<String> rows, Function<String, R> role) {
        return rows.stream()
                .flatMap(text -> Arrays.stream(text.split(",")))
                .filter(text -> !text.isEmpty())
                .map(role)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static <R extends Comparable<R>> String joined(Set<R> roles, Function<R, String> text) {
        return roles.stream().sorted().map(text).collect(Collectors.joining(","));
    }
}
