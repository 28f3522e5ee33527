package io.keskus.tenancy.onboarding;

import io.keskus.tenancy.OnboardingStep;
import io.keskus.tenancy.Tenant;
import io.keskus.tenancy.TenantStatus;
import io.keskus.tenancy.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.StreamSupport;

/** Runs what the modules have to do for a new tenant, remembers what went through, and makes the tenant active. */
@ApplicationScoped
public class Onboarding {
    private static final Logger LOG = Logger.getLogger(Onboarding.class.getName());

    private final Iterable<OnboardingStep> steps;
    private final Register register;

    protected Onboarding() {
        this(List.of(), null);
    }

    @Inject
    Onboarding(@Any Instance<OnboardingStep> steps, Register register) {
        this((Iterable<OnboardingStep>) steps, register);
    }

    Onboarding(Iterable<OnboardingStep> steps, Register register) {
        this.steps = steps;
        this.register = register;
    }

    /**
     * Outside a unit of work. May be called again at any time.
     *
     * @return the step that failed and holds the tenant back; empty when the tenant is past its onboarding
     */
    public Optional<String> run(Tenant tenant) {
        if (tenant.status() != TenantStatus.ONBOARDING) {
            return Optional.empty();
        }
        var done = register.stepsDone(tenant.id());
        var open = StreamSupport.stream(steps.spliterator(), false)
                .filter(step -> !done.contains(step.name()))
                .sorted(Comparator.comparingInt(OnboardingStep::order))
                .toList();
        for (var step : open) {
            if (!went(step, tenant)) {
                return Optional.of(step.name());
            }
            register.stepDone(tenant.id(), step.name());
        }
        register.onboarded(tenant.id());
        return Optional.empty();
    }

    private static boolean went(OnboardingStep step, Tenant tenant) {
        try {
            step.onboard(tenant);
            return true;
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    failure,
                    () -> "onboarding step failed, tenant=" + tenant.id() + " step=" + step.name());
            return false;
        }
    }
}
