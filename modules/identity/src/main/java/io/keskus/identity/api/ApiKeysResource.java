package io.keskus.identity.api;

import io.keskus.identity.ApiKeyId;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.keys.ApiKey;
import io.keskus.identity.keys.ApiKeys;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Keys by which programs call this tenant's API. The secret is shown once, when the key is made. */
@ApplicationScoped
@Path("tenants/{tenant}/api-keys")
@Produces(MediaType.APPLICATION_JSON)
@Roles(Role.TENANT_ADMIN)
public class ApiKeysResource {
    /** @param name what the key is for, 1..100 characters */
    record NewApiKey(String name, Set<Role> roles) {}

    /** @param secret for {@code Authorization: Bearer}; never shown again */
    record IssuedApiKey(ApiKey key, String secret) {}

    private final Identity identity;
    private final ApiKeys keys;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected ApiKeysResource() {
        this(null, null, null);
    }

    @Inject
    public ApiKeysResource(Identity identity, ApiKeys keys, UnitOfWork work) {
        this.identity = identity;
        this.keys = keys;
        this.work = work;
    }

    @GET
    public List<ApiKey> listApiKeys() {
        return work.in(identity.tenant(), keys::list);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "201",
            description = "the key and, this once, its secret",
            content = @Content(schema = @Schema(implementation = IssuedApiKey.class)))
    public Response issueApiKey(NewApiKey body) {
        var issued = work.in(identity.tenant(), () -> issued(body));
        var never = new CacheControl();
        never.setNoStore(true);
        return Response.status(Response.Status.CREATED)
                .cacheControl(never)
                .entity(new IssuedApiKey(issued.key(), issued.text().text()))
                .build();
    }

    private ApiKeys.Issued issued(NewApiKey body) {
        if (body == null || body.roles() == null || body.roles().contains(null)) {
            throw unusable("send {\"name\": …, \"roles\": […]}");
        }
        var caller = identity.requireRole(Role.TENANT_ADMIN);
        try {
            return keys.issue(body.name(), body.roles(), caller.actor());
        } catch (IllegalArgumentException wrong) {
            throw unusable(wrong.getMessage());
        }
    }

    private static ProblemException unusable(String detail) {
        return new ProblemException(Problem.of("api-key-unusable", "API key cannot be made", 422, detail));
    }

    @DELETE
    @Path("{key}")
    public void revokeApiKey(@PathParam("key") String key) {
        work.run(identity.tenant(), () -> keys.revoke(id(key)));
    }

    private static ApiKeyId id(String text) {
        try {
            return ApiKeyId.of(text);
        } catch (IllegalArgumentException none) {
            throw new ProblemException(
                    Problem.of("api-key-unknown", "API key unknown", 404, "this is no API key's id"));
        }
    }
}
