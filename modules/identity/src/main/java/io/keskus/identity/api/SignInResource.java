package io.keskus.identity.api;

import io.keskus.identity.OpenToAll;
import io.keskus.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** Where a browser signs in, and the phone in it; nothing of it is secret. */
@ApplicationScoped
@Path("sign-in")
@Produces(MediaType.APPLICATION_JSON)
public class SignInResource {
    /**
     * @param issuer the realm, as tokens name it and as browsers reach it
     * @param clientId of the public client that browsers use, with a code and PKCE
     * @param phone where the carrier's library signals, as {@code wss://localhost:8143}; null for the library's own choice
     */
    record SignIn(String issuer, String clientId, String phone) {}

    private final SignIn answer;

    /** For the container's proxy. */
    protected SignInResource() {
        this.answer = null;
    }

    @Inject
    public SignInResource(Settings settings) {
        this.answer = new SignIn(
                settings.text("keskus.identity.issuer", "https://id.example/realms/keskus"),
                settings.optional("keskus.identity.web-client-id").orElse("keskus-web"),
                settings.optional("keskus.web.phone").orElse(null));
    }

    @GET
    @OpenToAll
    @SecurityRequirements
    public SignIn getSignIn() {
        return answer;
    }
}
