package io.keskus.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.launcher.ScriptedAgent.Login;
import io.keskus.launcher.ScriptedAgent.Site;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What an agent asks of the app and the carrier; signs in again before the token ends. */
public final class SignedInAgent {
    private static final Duration BEFORE_THE_END = Duration.ofSeconds(60);
    private final Site site;
    private final Login login;
    private final String api;
    private Http http;
    private long signInAgainAt;

    /**
     * @param site where the agent works
     * @param login who the agent is
     */
    public SignedInAgent(Site site, Login login) {
        this.site = site;
        this.login = login;
        this.api = site.app() + "/api/v1/tenants/" + login.tenant();
    }

    /**
     * @param resumption further parameters of the address
     * @return where to open a socket now; good once
     */
    URI socketAddress(String resumption) {
        var ticket = http().post(api + "/socket-tickets", null)
                .success()
                .json()
                .path("ticket")
                .asText();
        return URI.create(site.app().replaceFirst("^http", "ws") + "/ws/v1?ticket=" + ticket + resumption);
    }

    /**
     * @param interaction in which the agent is expected
     * @return what the device needs, unless the agent is there already or no longer expected
     */
    public Optional<JsonNode> invitation(String interaction) {
        var answer = http().post(api + "/interactions/" + interaction + "/invitation", null);
        return answer.status() == 200 ? Optional.of(answer.json()) : Optional.empty();
    }

    /**
     * Calls whom a callback was promised to.
     *
     * @param followUp the promise that the agent took
     * @return what the device needs, unless the promise is no longer the agent's
     */
    public Optional<JsonNode> callBack(String followUp) {
        var answer = http().post(api + "/follow-ups/" + followUp + "/call", Map.of());
        return answer.status() == 200 ? Optional.of(answer.json()) : Optional.empty();
    }

    /**
     * Lets the agent's device call in at the carrier.
     *
     * @param invitation with {@code accessToken} and {@code params}
     */
    public void connectDevice(JsonNode invitation) {
        Http.anonymous()
                .post(
                        site.carrierControl() + "/clients/connect",
                        Map.of(
                                "accessToken", invitation.path("accessToken"),
                                "params", invitation.path("params")))
                .success();
    }

    /**
     * Ends the talk.
     *
     * @param interaction that the agent is in
     * @return false when the app could not be asked, and it may be tried again
     */
    public boolean hangUp(String interaction) {
        try {
            return http().post(api + "/interactions/" + interaction + "/hang-up", null)
                            .status()
                    < 500;
        } catch (LaunchFailure away) {
            return false;
        }
    }

    /**
     * @param interaction that the agent talked in
     * @param disposition what it came to
     */
    public void wrapUp(String interaction, String disposition) {
        http().post(api + "/interactions/" + interaction + "/wrap-up", Map.of("disposition", disposition))
                .success();
    }

    private synchronized Http http() {
        if (http == null || System.nanoTime() - signInAgainAt > 0) {
            var tokens = Tokens.ofUser(site.issuer(), login.email(), login.password(), login.tenant());
            signInAgainAt =
                    System.nanoTime() + tokens.lifetime().minus(BEFORE_THE_END).toNanos();
            http = Http.bearer(tokens.accessToken());
        }
        return http;
    }
}
