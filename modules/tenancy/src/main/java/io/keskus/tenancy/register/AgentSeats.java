package io.keskus.tenancy.register;

import io.keskus.identity.Seats;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalInt;

/** How many agents the tenant's plan has. */
@ApplicationScoped
class AgentSeats implements Seats {
    private final Register register;

    protected AgentSeats() {
        this(null);
    }

    @Inject
    AgentSeats(Register register) {
        this.register = register;
    }

    @Override
    public OptionalInt agents(TenantId tenant) {
        return register.find(tenant)
                .map(found -> found.plan().entitlements().get("agents"))
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }
}
