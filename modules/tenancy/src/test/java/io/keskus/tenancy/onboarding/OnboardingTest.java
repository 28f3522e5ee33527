package io.keskus.tenancy.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.identity.ResellerSlug;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Directory;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.tenancy.OnboardingStep;
import io.keskus.tenancy.Tenant;
import io.keskus.tenancy.TenantStatus;
import io.keskus.tenancy.register.Profile;
import io.keskus.tenancy.register.Register;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OnboardingTest {
    private final List<String> done = new ArrayList<>();

    @Test
    void steps_run_in_order_and_one_that_failed_is_tried_again_without_those_before_it() {
        try (var database = TestDatabase.create()) {
            var register = tenant(database);
            boolean[] carrierIsBack = {false};
            var steps = List.of(step("carrier", 20, carrierIsBack), step("key", 10, new boolean[] {true}));
            var onboarding = new Onboarding(steps, register);
            assertThat(onboarding.run(register.tenant("outdoor"))).contains("carrier");
            assertThat(register.tenant("outdoor").status()).isEqualTo(TenantStatus.ONBOARDING);
            carrierIsBack[0] = true;
            assertThat(onboarding.run(register.tenant("outdoor"))).isEmpty();
            assertThat(register.tenant("outdoor").status()).isEqualTo(TenantStatus.ACTIVE);
            assertThat(onboarding.run(register.tenant("outdoor"))).isEmpty();
            assertThat(done).containsExactly("key", "carrier");
        }
    }

    private static Register tenant(TestDatabase database) {
        var directory = new Directory(database.dataSource());
        var register = new Register(database.dataSource(), directory);
        var zone = ZoneId.of("Europe/Helsinki");
        var id = directory.register(new TenantId(Ids.next()), "outdoor").tenant();
        register.put(
                id,
                new Profile(
                        new ResellerSlug("nordic"),
                        "Tunturi Outdoor Oy",
                        "FI",
                        List.of(new Locale("fi")),
                        zone,
                        zone,
                        "EUR",
                        "standard",
                        1));
        return register;
    }

    private OnboardingStep step(String name, int order, boolean[] works) {
        return new OnboardingStep() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public int order() {
                return order;
            }

            @Override
            public void onboard(Tenant tenant) {
                if (!works[0]) {
                    throw new IllegalStateException("away");
                }
                done.add(name);
            }
        };
    }
}
