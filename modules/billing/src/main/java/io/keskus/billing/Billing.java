package io.keskus.billing;

import io.keskus.billing.charging.Charging;
import io.keskus.billing.metering.Recording;
import io.keskus.billing.metering.StoredUsage;
import io.keskus.billing.metering.UsageLog;
import io.keskus.billing.rating.Rating;
import io.keskus.billing.reconciliation.Reconciliation;
import io.keskus.billing.tariffs.PricePlans;
import io.keskus.billing.tariffs.StoredPlan;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Money;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.telephony.CarrierUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The module's door. Everything runs inside the unit of work of the caller. */
@ApplicationScoped
public class Billing {
    private final UsageLog log;
    private final Charging charging;
    private final PricePlans plans;

    /** For the container's proxy. */
    protected Billing() {
        this(null, null, null);
    }

    @Inject
    public Billing(UsageLog log, Charging charging, PricePlans plans) {
        this.log = log;
        this.charging = charging;
        this.plans = plans;
    }

    /**
     * What an interaction costs, of all its usage that has a price by now; nothing while there is none.
     *
     * @throws ProblemException 404 {@code tariff-unknown} when the tenant has no tariff, and so no currency
     */
    public Money costOf(InteractionId interaction) {
        return charging.findCost(interaction)
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "tariff-unknown", "No tariff", 404, "the tenant has no tariff yet: apply a tariff.yaml")));
    }

    /** The priced usage of an interaction, by time. */
    public List<RatedLine> usageOf(InteractionId interaction) {
        return charging.linesOf(log.list(interaction));
    }

    /** What a period comes to. */
    public UsageSummary summary(UsagePeriod period) {
        var usage = log.list(period);
        var lines = charging.linesOf(usage);
        var plan = plans.findAt(period.until()).or(plans::findCurrent).map(StoredPlan::plan);
        var totals = plan.map(priced -> Rating.totals(lines, priced)).orElse(List.of());
        var total = plan.map(
                priced -> totals.stream().map(UsageTotal::amount).reduce(new Money(0, priced.currency()), Money::plus));
        return new UsageSummary(period, totals, total, usage.size() - lines.size());
    }

    /**
     * Usage that no call tells of, or the correction of some; priced at once when a tariff has a price for it.
     *
     * @throws IllegalArgumentException when it corrects what is not there or takes back more than there is
     */
    public UsageRecording record(UsageEvent usage) {
        var recording = log.record(usage);
        if (recording instanceof Recording.Recorded recorded) {
            charging.rate(List.of(recorded.usage()));
            return UsageRecording.RECORDED;
        }
        return recording instanceof Recording.Repeated ? UsageRecording.REPEATED : UsageRecording.CONFLICTING;
    }

    /** Our minutes of a day against the carrier's, one line for each category. @param day UTC */
    public List<UsageDifference> reconcile(LocalDate day, List<CarrierUsage> carriers) {
        var ours = log.list(UsagePeriod.utcDay(day)).stream()
                .map(StoredUsage::event)
                .toList();
        return Reconciliation.compare(day, ours, carriers);
    }
}
