package io.keskus.billing.charging;

import io.keskus.billing.UsageEvent;
import io.keskus.billing.metering.LegMeter;
import io.keskus.billing.metering.Recording;
import io.keskus.billing.metering.StoredUsage;
import io.keskus.billing.metering.UsageLog;
import io.keskus.calls.CallEnded;
import io.keskus.calls.TestLegEnded;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A call, or test call, that ended is metered and priced; told again, nothing changes. */
@ApplicationScoped
public class EndedCalls implements EventConsumer {
    private final UsageLog log;
    private final Charging charging;

    /** For the container's proxy. */
    protected EndedCalls() {
        this(null, null);
    }

    @Inject
    public EndedCalls(UsageLog log, Charging charging) {
        this.log = log;
        this.charging = charging;
    }

    @Override
    public String name() {
        return "billing.metering";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(CallEnded.class, TestLegEnded.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof CallEnded call) {
            charge(LegMeter.read(call));
        } else if (event instanceof TestLegEnded test) {
            charge(LegMeter.read(test));
        }
    }

    private void charge(List<UsageEvent> used) {
        var fresh = new ArrayList<StoredUsage>();
        for (var usage : used) {
            if (log.record(usage) instanceof Recording.Recorded recorded) {
                fresh.add(recorded.usage());
            }
        }
        charging.rate(fresh);
    }
}
