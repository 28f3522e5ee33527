package io.keskus.tenancy.register;

import io.keskus.identity.ResellerSlug;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.tenancy.PlanVersion;
import io.keskus.tenancy.Reseller;
import io.keskus.tenancy.Tenancy;
import io.keskus.tenancy.Tenant;
import io.keskus.tenancy.TenantStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Which tenants, resellers and plans there are. */
@ApplicationScoped
public class Register implements Tenancy {
    private final TenantTable tenants;
    private final CatalogueTable catalogue;
    private final Directory directory;

    protected Register() {
        this.tenants = null;
        this.catalogue = null;
        this.directory = null;
    }

    @Inject
    public Register(DataSource source, Directory directory) {
        this.tenants = new TenantTable(source);
        this.catalogue = new CatalogueTable(source);
        this.directory = directory;
    }

    @Override
    public Tenant tenant(TenantId id) {
        return find(id).orElseThrow(() -> unknown("tenant", id.toString()));
    }

    @Override
    public Tenant tenant(String slug) {
        return findTenant(slug).orElseThrow(() -> unknown("tenant", slug));
    }

    @Override
    public Optional<Tenant> findTenant(String slug) {
        return directory.find(slug).flatMap(entry -> find(entry.tenant()));
    }

    public Optional<Tenant> find(TenantId id) {
        return tenants.find(id).map(this::tenant);
    }

    @Override
    public List<Tenant> listTenants() {
        return sorted(tenants.all().stream());
    }

    @Override
    public List<Tenant> listTenants(ResellerSlug reseller) {
        return sorted(tenants.of(reseller).stream());
    }

    @Override
    public Reseller reseller(ResellerSlug slug) {
        return findReseller(slug).orElseThrow(() -> unknown("reseller", slug.value()));
    }

    public Optional<Reseller> findReseller(ResellerSlug slug) {
        return catalogue.reseller(slug);
    }

    @Override
    public List<Reseller> listResellers() {
        return catalogue.resellers();
    }

    public Reseller put(ResellerSlug slug, String name, String currency) {
        catalogue.put(slug, name, currency);
        return reseller(slug);
    }

    public Optional<PlanVersion> findPlan(String name, int version) {
        return catalogue.plan(name, version);
    }

    public List<PlanVersion> listPlans() {
        return catalogue.plans();
    }

    public Optional<Profile> findProfile(TenantId tenant) {
        return tenants.find(tenant).map(TenantTable.Row::profile);
    }

    /** Makes the tenant, being set up, or changes it. */
    public void put(TenantId tenant, Profile profile) {
        tenants.put(tenant, profile);
    }

    public Set<String> stepsDone(TenantId tenant) {
        return tenants.stepsDone(tenant);
    }

    public void stepDone(TenantId tenant, String step) {
        tenants.stepDone(tenant, step);
    }

    /** Every step of the tenant's onboarding has gone through. */
    public void onboarded(TenantId tenant) {
        tenants.move(tenant, TenantStatus.ONBOARDING, TenantStatus.ACTIVE);
    }

    private List<Tenant> sorted(Stream<TenantTable.Row> rows) {
        return rows.map(this::tenant).sorted(Comparator.comparing(Tenant::slug)).toList();
    }

    private Tenant tenant(TenantTable.Row row) {
        var profile = row.profile();
        return new Tenant(
                row.tenant(),
                directory.find(row.tenant()).orElseThrow().slug(),
                profile.name(),
                profile.reseller(),
                profile.country(),
                profile.languages(),
                profile.zone(),
                profile.billingZone(),
                profile.currency(),
                findPlan(profile.plan(), profile.planVersion()).orElseThrow(),
                row.status(),
                row.version());
    }

    private static ProblemException unknown(String what, String name) {
        var title = what.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + what.substring(1) + " unknown";
        return new ProblemException(Problem.of(what + "-unknown", title, 404, "there is no " + what + " " + name));
    }
}
