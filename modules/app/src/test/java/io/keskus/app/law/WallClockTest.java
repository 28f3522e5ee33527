package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** There is one business clock and tests move it; only listed classes live in real time. */
class WallClockTest {
    private static final ArchRule REAL_TIME_IS_LISTED = noClasses()
            .that(DescribedPredicate.<JavaClass>describe(
                    "are not listed", type -> !Exceptions.covers(Exceptions.REAL_TIME, type)))
            .should()
            .accessTargetWhere(Calls.of(RealTime.READS))
            .orShould()
            .callConstructor(java.util.Date.class);

    @Test
    void only_listed_classes_read_the_machines_clock() {
        assertThat(House.keskus().faults(REAL_TIME_IS_LISTED)).isEmpty();
    }

    @Test
    void reading_it_elsewhere_is_reported() {
        assertThat(House.bad().faults(REAL_TIME_IS_LISTED))
                .anyMatch(fault -> fault.contains("badhouse.calls.LooksAtTheWall") && fault.contains("Instant.now()"))
                .anyMatch(fault -> fault.contains("badhouse.calls.LooksAtTheWall") && fault.contains("LocalDate.now("))
                .anyMatch(fault -> fault.contains("references method <java.time.LocalDateTime.now()>"))
                .noneMatch(fault -> fault.contains("asksTheBusinessClock"));
    }

    @Test
    void every_listed_class_exists() {
        assertThat(Exceptions.obsolete(Exceptions.REAL_TIME)).isEmpty();
    }
}
