package io.keskus.identity.keycloak;

import static io.keskus.identity.keycloak.KeycloakHttp.encoded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.identity.tokens.IdentitySettings;
import io.keskus.identity.tokens.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * The little of Keycloak's administration that we use: organizations, accounts, and who is in which. Works with the
 * app's own account, which may do nothing else. Every method may throw {@link KeycloakFailure}, and may be repeated.
 */
@ApplicationScoped
public class KeycloakAdmin {
    /**
     * @param verified whether the person has proved that the e-mail address is theirs
     * @param made whether it was made just now, and so was nobody's before
     */
    public record Account(String id, boolean verified, boolean made) {}

    private static final int PAGE = 100;

    private final KeycloakHttp http;
    private final IdentitySettings settings;

    protected KeycloakAdmin() {
        this.http = null;
        this.settings = null;
    }

    @Inject
    public KeycloakAdmin(IdentitySettings settings, @RealTime Clock clock) {
        this.http = new KeycloakHttp(settings, clock);
        this.settings = settings;
    }

    /** The id of the organization with this alias, made when there is none. */
    public String organization(String alias) {
        return findOrganization(alias).orElseGet(() -> {
            http.create("/organizations", Map.of("name", alias, "alias", alias, "enabled", true));
            return findOrganization(alias)
                    .orElseThrow(() -> new KeycloakFailure("the organization " + alias + " was made and is not there"));
        });
    }

    private Optional<String> findOrganization(String alias) {
        // the search goes by name, so name and alias are the same word
        return stream(http.get("/organizations?exact=true&search=" + encoded(alias)))
                .filter(found -> alias.equals(found.path("alias").asText()))
                .map(found -> found.path("id").asText())
                .findFirst();
    }

    /** Ids of the accounts in the organization. */
    public List<String> membersOf(String organization) {
        var ids = new ArrayList<String>();
        for (int first = 0; first == ids.size(); first += PAGE) {
            stream(http.get("/organizations/" + organization + "/members?first=" + first + "&max=" + PAGE))
                    .forEach(member -> ids.add(member.path("id").asText()));
        }
        return ids;
    }

    /** The account with this e-mail address, made when there is none; one that exists is left as it is. */
    public Account account(String email, String name) {
        return findAccount(email).orElseGet(() -> {
            // without a place for it somebody else made the account meanwhile
            boolean made = !http.create("/users", NewAccount.of(email, name, settings.demoPassword()))
                    .isEmpty();
            return findAccount(email)
                    .map(found -> new Account(found.id(), found.verified(), made))
                    .orElseThrow(() -> new KeycloakFailure("an account was made and is not there"));
        });
    }

    public Optional<Account> findAccount(String email) {
        return stream(http.get("/users?exact=true&email=" + encoded(email)))
                .map(found -> new Account(
                        found.path("id").asText(), found.path("emailVerified").asBoolean(), false))
                .findFirst();
    }

    public void join(String organization, String account) {
        http.create("/organizations/" + organization + "/members", account);
    }

    public void leave(String organization, String account) {
        http.delete("/organizations/" + organization + "/members/" + account);
    }

    /** Ids of the organizations that the account is in. */
    public List<String> organizationsOf(String account) {
        return stream(http.get("/organizations/members/" + account + "/organizations"))
                .map(found -> found.path("id").asText())
                .toList();
    }

    /**
     * Gives the account a password that Keycloak has replaced at the next sign-in. The proof of the e-mail address is
     * not asked for at that moment, and not taken for given either.
     */
    public void oneTimePassword(String account, String password) {
        http.put("/users/" + account + "/reset-password", new NewAccount.Password("password", password, true));
        var user = (ObjectNode) http.get("/users/" + account);
        user.putArray("requiredActions").add("UPDATE_PASSWORD");
        http.put("/users/" + account, user);
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
