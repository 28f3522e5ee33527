package io.keskus.telephony.control;

import io.keskus.kernel.TenantId;
import io.keskus.platform.UnitOfWork;
import io.keskus.telephony.Carrier;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.Providers;
import io.keskus.telephony.RecordingChange;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.accounts.Accounts;
import io.keskus.telephony.webhooks.Inbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Carries one order out. What was perhaps done before is looked up first. Outside any unit of work. */
@ApplicationScoped
class Execution {
    /** @param dialled the new leg of an order to dial */
    record Result(boolean moot, Optional<ProviderCallId> dialled) {
        static Result done(boolean really) {
            return new Result(!really, Optional.empty());
        }
    }

    private final TelephonySettings settings;
    private final Providers providers;
    private final Accounts accounts;
    private final Inbox inbox;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected Execution() {
        this(null, null, null, null, null);
    }

    @Inject
    Execution(TelephonySettings settings, Providers providers, Accounts accounts, Inbox inbox, UnitOfWork work) {
        this.settings = settings;
        this.providers = providers;
        this.accounts = accounts;
        this.inbox = inbox;
        this.work = work;
    }

    /**
     * @throws io.keskus.telephony.CarrierUnavailable when it may be tried again
     * @throws io.keskus.telephony.CarrierRefused when it is of no use
     */
    Result carryOut(TenantId tenant, Ledger.Claimed claimed) {
        var account = accounts.findOf(tenant)
                .orElseThrow(() -> new CarrierUnavailable("the tenant has no account at a carrier yet"));
        var carrier = providers.get(account.provider()).account(account.access());
        var addresses = new WebhookAddresses(settings.publicUrl(), account.provider());
        var order = claimed.order();
        boolean again = claimed.attempt() > 1;
        if (order instanceof CarrierOrder.Redirect redirect) {
            boolean arrived = again && work.in(tenant, () -> inbox.wasAsked(redirect.call(), redirect.step()));
            return Result.done(arrived || carrier.redirect(redirect.call(), addresses.step(redirect.step())));
        }
        if (order instanceof CarrierOrder.HangUp hangUp) {
            return Result.done(carrier.hangUp(hangUp.call()));
        }
        if (order instanceof CarrierOrder.EndConference end) {
            return Result.done(carrier.endConference(end.conference()));
        }
        if (order instanceof CarrierOrder.Dial dial) {
            return dial(carrier, dial.order(), addresses, claimed, again);
        }
        if (order instanceof CarrierOrder.Change change) {
            return Result.done(carrier.change(change.conference(), change.participant(), change.change()));
        }
        if (order instanceof CarrierOrder.Record record) {
            boolean there = again
                    && carrier.recordings(record.call()).stream()
                            .anyMatch(found -> found.state().isLiving());
            return Result.done(there || carrier.record(record.call(), addresses));
        }
        if (order instanceof CarrierOrder.StopRecording stop) {
            return Result.done(
                    carrier.changeRecording(stop.call(), RecordingChange.STOP).isPresent());
        }
        if (order instanceof CarrierOrder.PointNumber point) {
            carrier.pointNumber(point.number(), addresses);
            return Result.done(true);
        }
        throw new IllegalStateException("no way to carry out " + order.kind());
    }

    private static Result dial(
            Carrier carrier, DialOrder order, WebhookAddresses addresses, Ledger.Claimed claimed, boolean again) {
        var there = again ? carrier.dialled(order, claimed.orderedAt()) : Optional.<ProviderCallId>empty();
        var leg = there.orElseGet(() -> carrier.dial(order, addresses));
        return new Result(false, Optional.of(leg));
    }
}
