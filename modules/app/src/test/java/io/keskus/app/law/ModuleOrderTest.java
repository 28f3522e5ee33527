package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.junit.jupiter.api.Test;

/** Imports go downwards; programs outside the house share no code with it. */
class ModuleOrderTest {
    @Test
    void modules_use_only_what_lies_below_them() {
        assertThat(House.keskus().faults(law(House.keskus()))).isEmpty();
    }

    @Test
    void a_use_upwards_sideways_or_from_outside_is_reported() {
        assertThat(House.bad().faults(law(House.bad())))
                .anyMatch(fault -> fault.startsWith("kernel uses calls") && fault.contains("LooksUp"))
                .anyMatch(fault -> fault.startsWith("routing uses ivr") && fault.contains("LooksSideways"))
                .anyMatch(fault -> fault.startsWith("voice-simulator uses kernel") && fault.contains("BorrowsANoun"))
                .anyMatch(fault -> fault.startsWith("calls uses telephony-twilio") && fault.contains("PassesThePort"))
                .noneMatch(fault -> fault.startsWith("calls uses routing"));
    }

    private static ArchRule law(House house) {
        return classes().should(new ArchCondition<>("use only modules below their own") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var user = house.moduleOf(type);
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    house.order()
                            .moduleOf(dependency
                                    .getTargetClass()
                                    .getBaseComponentType()
                                    .getPackageName())
                            .filter(used -> !house.order().allows(user, used))
                            .ifPresent(used -> events.add(SimpleConditionEvent.violated(
                                    type, user + " uses " + used + ": " + dependency.getDescription())));
                }
            }
        });
    }
}
