package io.keskus.tenancy;

import io.keskus.identity.ResellerSlug;
import io.keskus.kernel.TenantId;
import java.util.List;
import java.util.Optional;

/** The module's door: which tenants there are, whose they are, and what they bought. */
public interface Tenancy {
    /** @throws io.keskus.kernel.ProblemException 404 {@code tenant-unknown} */
    Tenant tenant(TenantId id);

    /** @throws io.keskus.kernel.ProblemException 404 {@code tenant-unknown} */
    Tenant tenant(String slug);

    Optional<Tenant> findTenant(String slug);

    /** All tenants of the installation by slug; for the operator's desk and for jobs, one unit of work per tenant. */
    List<Tenant> listTenants();

    /** The reseller's tenants by slug. */
    List<Tenant> listTenants(ResellerSlug reseller);

    /** @throws io.keskus.kernel.ProblemException 404 {@code reseller-unknown} */
    Reseller reseller(ResellerSlug slug);

    List<Reseller> listResellers();
}
