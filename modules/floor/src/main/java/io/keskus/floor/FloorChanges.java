package io.keskus.floor;

import io.keskus.kernel.TenantId;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Whose floor looks different now, as far as this node knows; what changed is read when it is told. */
@ApplicationScoped
public class FloorChanges {
    private final UnitOfWork work;
    private final Set<TenantId> changed = ConcurrentHashMap.newKeySet();

    /** For the container's proxy. */
    protected FloorChanges() {
        this(null);
    }

    @Inject
    public FloorChanges(UnitOfWork work) {
        this.work = work;
    }

    /** In a unit of work: the floor of its tenant will be different once it has committed. */
    public void note() {
        var tenant = TenantContext.required();
        work.afterCommit(() -> changed.add(tenant));
    }

    /** The floor of that tenant is to be looked at. */
    public void note(TenantId tenant) {
        changed.add(tenant);
    }

    /** Whether it has changed since it was asked last. */
    public boolean take(TenantId tenant) {
        return changed.remove(tenant);
    }

    /** Whose have changed. */
    public Set<TenantId> all() {
        return Set.copyOf(changed);
    }
}
