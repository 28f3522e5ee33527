package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** The carrier's own library stays in its adapter, so that another carrier is another adapter and nothing else. */
class CarrierLibraryTest {
    @Test
    void only_the_adapter_knows_the_carriers_library() {
        assertThat(House.keskus().faults(law(House.keskus()))).isEmpty();
    }

    @Test
    void its_use_elsewhere_is_reported() {
        assertThat(House.bad().faults(law(House.bad())))
                .isNotEmpty()
                .allMatch(fault -> fault.contains("badhouse.calls.DialsDirectly"));
    }

    private static ArchRule law(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.order().window("telephony-twilio") + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.twilio..");
    }
}
