package io.keskus.tenancy.api;

import io.keskus.identity.OperatorRole;
import io.keskus.identity.OperatorRoles;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.Reseller;
import io.keskus.tenancy.Tenancy;
import io.keskus.tenancy.config.Resellers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Resellers, to the provider's people. */
@ApplicationScoped
@Path("operator/resellers")
@Produces(MediaType.APPLICATION_JSON)
@OperatorRoles({OperatorRole.OPERATOR_ADMIN, OperatorRole.OPERATOR_VIEWER})
public class OperatorResellersResource {
    private final Tenancy tenancy;
    private final Resellers resellers;

    /** For the container's proxy. */
    protected OperatorResellersResource() {
        this(null, null);
    }

    @Inject
    public OperatorResellersResource(Tenancy tenancy, Resellers resellers) {
        this.tenancy = tenancy;
        this.resellers = resellers;
    }

    @GET
    public List<Reseller> listResellers() {
        return tenancy.listResellers();
    }

    /** Makes the reseller or brings it to this; the same again changes nothing. @param text {@code reseller.yaml} */
    @POST
    @Consumes({"application/yaml", MediaType.APPLICATION_JSON})
    @OperatorRoles(OperatorRole.OPERATOR_ADMIN)
    public Reseller putReseller(String text) {
        try {
            return resellers.put(text);
        } catch (ConfigFaults faults) {
            throw FaultsProblem.of(faults);
        }
    }
}
