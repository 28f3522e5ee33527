package io.keskus.billing.api;

import io.keskus.billing.Billing;
import io.keskus.billing.UsagePeriod;
import io.keskus.billing.charging.Charging;
import io.keskus.billing.metering.UsageCursor;
import io.keskus.billing.metering.UsageLog;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.Page;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The tenant's usage of a period, leg by leg and in sum. */
@ApplicationScoped
@Path("tenants/{tenant}/usage")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
public class UsageResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final UsageLog log;
    private final Charging charging;
    private final Billing billing;

    /** For the container's proxy. */
    protected UsageResource() {
        this(null, null, null, null, null);
    }

    @Inject
    public UsageResource(Identity identity, UnitOfWork work, UsageLog log, Charging charging, Billing billing) {
        this.identity = identity;
        this.work = work;
        this.log = log;
        this.charging = charging;
        this.billing = billing;
    }

    /** Oldest first. @param until exclusive */
    @GET
    public Page<UsageView> list(
            @QueryParam("from") String from,
            @QueryParam("until") String until,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") Integer size) {
        var period = Query.period(from, until);
        var after = Query.cursor(cursor);
        int most = Page.size(size);
        return work.in(identity.tenant(), () -> page(period, after, most));
    }

    /** @param until exclusive */
    @GET
    @Path("summary")
    public SummaryView summary(@QueryParam("from") String from, @QueryParam("until") String until) {
        var period = Query.period(from, until);
        return work.in(identity.tenant(), () -> SummaryView.of(billing.summary(period)));
    }

    private Page<UsageView> page(UsagePeriod period, UsageCursor after, int most) {
        var usage = log.list(period, after, most + 1);
        var shown = usage.size() > most ? usage.subList(0, most) : usage;
        var next = usage.size() > most ? UsageCursor.after(shown.get(most - 1)).toString() : null;
        return new Page<>(UsageView.of(shown, charging.linesOf(shown)), next);
    }
}
