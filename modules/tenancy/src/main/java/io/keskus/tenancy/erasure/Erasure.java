package io.keskus.tenancy.erasure;

import io.keskus.kernel.ContactId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.UnitOfWork;
import io.keskus.tenancy.Erasable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes every module forget a contact. */
@ApplicationScoped
public class Erasure {
    private final Iterable<Erasable> holders;
    private final UnitOfWork unitOfWork;

    protected Erasure() {
        this(List.of(), null);
    }

    @Inject
    Erasure(@Any Instance<Erasable> holders, UnitOfWork unitOfWork) {
        this((Iterable<Erasable>) holders, unitOfWork);
    }

    Erasure(Iterable<Erasable> holders, UnitOfWork unitOfWork) {
        this.holders = holders;
        this.unitOfWork = unitOfWork;
    }

    /** In one unit of work: all of them or none. @return how many things each forgot */
    public SortedMap<String, Integer> erase(TenantId tenant, ContactId contact) {
        return unitOfWork.in(tenant, () -> {
            var forgotten = new TreeMap<String, Integer>();
            holders.forEach(holder -> forgotten.put(holder.name(), holder.erase(contact)));
            return forgotten;
        });
    }

    /** What a legal hold keeps, by what holds it; without those that keep nothing. */
    public SortedMap<String, Integer> kept(TenantId tenant, ContactId contact) {
        return unitOfWork.in(tenant, () -> {
            var kept = new TreeMap<String, Integer>();
            holders.forEach(holder -> kept.put(holder.name(), holder.kept(contact)));
            kept.values().removeIf(count -> count == 0);
            return kept;
        });
    }
}
