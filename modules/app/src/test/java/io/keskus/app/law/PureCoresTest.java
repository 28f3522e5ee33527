package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Engines decide from what they are given: no container, no clock, no chance, no thread. */
class PureCoresTest {
    @Test
    void cores_are_pure() {
        assertThat(faults(House.keskus())).isEmpty();
    }

    @Test
    void the_rooms_named_pure_exist_once_their_module_has_code() {
        assertThat(PureRooms.NAMED)
                .filteredOn(room -> Files.isDirectory(House.sources(room.split("\\.")[0])))
                .allSatisfy(room -> assertThat(House.keskus().classes())
                        .anyMatch(type -> type.getPackageName().startsWith("io.keskus." + room)));
    }

    @Test
    void each_impurity_is_reported() {
        assertThat(faults(House.bad()))
                .allMatch(fault -> fault.contains("badhouse.routing.core.ImpureMatch"))
                .anyMatch(fault -> fault.contains("Inject"))
                .anyMatch(fault -> fault.contains("Instant.now"))
                .anyMatch(fault -> fault.contains("UUID.randomUUID"))
                .anyMatch(fault -> fault.contains("currentTimeMillis"))
                .anyMatch(fault -> fault.contains("java.lang.Thread"));
    }

    private static List<String> faults(House house) {
        return house.faults(law(house.order().root()));
    }

    private static ArchRule law(String root) {
        return noClasses()
                .that(DescribedPredicate.<JavaClass>describe(
                        "are pure", type -> PureRooms.hold(root, type.getPackageName())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta..", "javax.sql..", "java.sql..", "org.eclipse..", "java.util.concurrent..")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Thread.class, java.time.Clock.class, java.util.Random.class)
                .orShould()
                .accessTargetWhere(Calls.of(RealTime.READS))
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.util.UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .allowEmptyShould(true);
    }
}
