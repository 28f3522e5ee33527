package io.keskus.telephony.accounts;

import io.keskus.telephony.Providers;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.tenancy.OnboardingStep;
import io.keskus.tenancy.Tenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A new tenant gets an account of its own at the carrier: the partition that can be billed and suspended alone. */
@ApplicationScoped
class CarrierAccountStep implements OnboardingStep {
    private static final int LONGEST_NAME = 64;

    private final Accounts accounts;
    private final Providers providers;
    private final TelephonySettings settings;

    /** For the container's proxy. */
    protected CarrierAccountStep() {
        this(null, null, null);
    }

    @Inject
    CarrierAccountStep(Accounts accounts, Providers providers, TelephonySettings settings) {
        this.accounts = accounts;
        this.providers = providers;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "carrier-account";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public void onboard(Tenant tenant) {
        if (accounts.findOf(tenant.id()).isPresent()) {
            return;
        }
        // the id first, so that it is never what a long slug cuts off: by the whole name the account is found again
        var name = tenant.id() + " " + tenant.slug();
        var access = providers
                .get(settings.provider())
                .openAccount(
                        name.substring(0, Math.min(LONGEST_NAME, name.length())),
                        new WebhookAddresses(settings.publicUrl(), settings.provider()));
        accounts.keep(tenant.id(), settings.provider(), access);
    }
}
