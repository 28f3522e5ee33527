package io.keskus.app.api;

import io.keskus.identity.OpenToAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** The description of this API, as it was when the application was built. */
@Path("openapi")
@ApplicationScoped
public class OpenApiResource {
    private final String document;

    public OpenApiResource() {
        try (var file = OpenApiResource.class.getResourceAsStream("/META-INF/keskus-api.yaml")) {
            if (file == null) {
                throw new IllegalStateException("built without META-INF/keskus-api.yaml");
            }
            document = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** OpenAPI 3.1 in YAML. */
    @GET
    @Produces("application/yaml")
    @Operation(operationId = "getOpenApi", summary = "This description of the API")
    @OpenToAll
    @SecurityRequirements
    @APIResponse(responseCode = "200", description = "OpenAPI in YAML")
    public String document() {
        return document;
    }
}
