package io.keskus.billing.config;

import io.keskus.billing.charging.Charging;
import io.keskus.billing.tariffs.PricePlans;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * {@code tariff.yaml}: apply publishes a new version of the price plan when its prices are others, and prices the usage
 * that had to wait for one. A configuration without the file leaves the plan as it is.
 */
@ApplicationScoped
public class TariffSection implements ConfigSection {
    static final String FILE = "tariff.yaml";

    private final PricePlans plans;
    private final Charging charging;

    /** For the container's proxy. */
    protected TariffSection() {
        this(null, null);
    }

    @Inject
    public TariffSection(PricePlans plans, Charging charging) {
        this.plans = plans;
        this.charging = charging;
    }

    @Override
    public String name() {
        return "tariff";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        if (!files.has(FILE)) {
            return List.of();
        }
        var wanted = TariffReader.read(files);
        var last = plans.findLast();
        if (last.isEmpty()) {
            return List.of(Change.add("tariff with " + wanted.prices().size() + " prices in " + wanted.currency()));
        }
        var standing = last.get().declared();
        if (!standing.currency().equals(wanted.currency())) {
            throw new ConfigFaults(List.of(files.yaml(FILE)
                    .fault(
                            "/currency",
                            "the tenant has usage priced in " + standing.currency(),
                            "keep " + standing.currency() + ": a tenant's currency never changes")));
        }
        return TariffDifference.between(standing, wanted);
    }

    @Override
    public void apply(ConfigFiles files) {
        if (!plan(files).isEmpty()) {
            plans.publish(TariffReader.read(files), files.text(FILE));
            charging.rateWaiting();
        }
    }

    @Override
    public Map<String, String> export() {
        return plans.findLast().map(last -> Map.of(FILE, last.source())).orElse(Map.of());
    }
}
