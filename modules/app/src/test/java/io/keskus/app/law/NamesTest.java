package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A class that resists a name is two classes. */
class NamesTest {
    private static final ArchRule NO_EMPTY_NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Utils?|Helpers?|Services?)(\\$.*)?")
            .orShould()
            .resideInAnyPackage("..util..", "..utils..", "..common..", "..helpers..", "..impl..");

    @Test
    void no_class_has_a_name_that_says_nothing() {
        assertThat(House.keskus().faults(NO_EMPTY_NAMES)).isEmpty();
    }

    @Test
    void each_empty_name_is_reported() {
        assertThat(House.bad().faults(NO_EMPTY_NAMES))
                .anyMatch(fault -> fault.contains("badhouse.calls.CallManager>"))
                .anyMatch(fault -> fault.contains("badhouse.calls.CallManager$RatingImpl>"))
                .anyMatch(fault -> fault.contains("badhouse.calls.CallManager$QueueService>"))
                .anyMatch(fault -> fault.contains("badhouse.calls.CallManager$TextUtils>"))
                .anyMatch(fault -> fault.contains("badhouse.calls.util.Bits>"));
    }
}
