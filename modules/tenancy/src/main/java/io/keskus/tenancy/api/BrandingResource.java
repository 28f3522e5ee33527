package io.keskus.tenancy.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.EntityTags;
import io.keskus.platform.UnitOfWork;
import io.keskus.tenancy.branding.Brand;
import io.keskus.tenancy.branding.Brands;
import io.keskus.tenancy.branding.Logo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tenant's brand. Its logo comes as a data URI, so that no address serves what a stranger drew. */
@ApplicationScoped
@Path("tenants/{tenant}/branding")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class BrandingResource {
    /** What is null is the installation's own. @param logo a data URI */
    record BrandView(String productName, String colour, String logo, long version) {}

    /** @param type {@code image/png} or {@code image/svg+xml} @param base64 at most 64 KB */
    record NewLogo(String type, String base64) {}

    /** What is null stays. @param productName empty for none @param colour empty for none @param removeLogo takes it away */
    record BrandChange(String productName, String colour, NewLogo logo, Boolean removeLogo) {}

    private final Identity identity;
    private final Brands brands;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected BrandingResource() {
        this(null, null, null);
    }

    @Inject
    public BrandingResource(Identity identity, Brands brands, UnitOfWork work) {
        this.identity = identity;
        this.brands = brands;
        this.work = work;
    }

    @GET
    @APIResponse(
            responseCode = "200",
            description = "the brand",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response get() {
        return answer(work.in(identity.tenant(), brands::get));
    }

    @PATCH
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    @Roles(Role.TENANT_ADMIN)
    @APIResponse(
            responseCode = "200",
            description = "the brand as it is now",
            content = @Content(schema = @Schema(implementation = BrandView.class)))
    public Response change(@HeaderParam("If-Match") String ifMatch, BrandChange body) {
        if (body == null) {
            throw unusable("send what is to change: productName, colour, logo");
        }
        var actor = identity.actor();
        return answer(work.in(
                identity.tenant(),
                () -> brands.change(actor, ifMatch, wanted(brands.get().brand(), body))));
    }

    private static Brand wanted(Brand before, BrandChange change) {
        try {
            var logo = Boolean.TRUE.equals(change.removeLogo()) ? Optional.<Logo>empty() : before.logo();
            return new Brand(
                    text(change.productName(), before.productName()),
                    text(change.colour(), before.colour()),
                    change.logo() == null
                            ? logo
                            : Optional.of(
                                    new Logo(change.logo().type(), change.logo().base64())));
        } catch (IllegalArgumentException wrong) {
            throw unusable(wrong.getMessage());
        }
    }

    private static Optional<String> text(String asked, Optional<String> before) {
        return asked == null ? before : Optional.of(asked.strip()).filter(text -> !text.isEmpty());
    }

    private static ProblemException unusable(String right) {
        return new ProblemException(Problem.of("brand-unusable", "Not usable as a brand", 422, right));
    }

    private static Response answer(Brands.Stored stored) {
        var brand = stored.brand();
        return Response.ok(new BrandView(
                        brand.productName().orElse(null),
                        brand.colour().orElse(null),
                        brand.logo().map(Logo::dataUri).orElse(null),
                        stored.version()))
                .tag(EntityTags.of(stored.version()))
                .build();
    }
}
