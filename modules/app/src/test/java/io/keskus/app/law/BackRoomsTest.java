package io.keskus.app.law;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A module's root package is its shop window; its sub-packages are back rooms that no other module enters. */
class BackRoomsTest {
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(io\\.keskus(?:\\.[a-z]\\w*)+)\\.[A-Z]");

    @Test
    void no_module_enters_another_ones_back_room() {
        assertThat(House.keskus().faults(law(House.keskus()))).isEmpty();
    }

    @Test
    void no_test_enters_another_modules_back_room() {
        assertThat(Source.ending(".java").stream().filter(Source::isTest).flatMap(BackRoomsTest::entered))
                .isEmpty();
    }

    @Test
    void somebody_in_a_strange_back_room_is_reported() {
        assertThat(House.bad().faults(law(House.bad())))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith("calls enters badhouse.routing.queues"));
    }

    @Test
    void the_list_of_resources_may_name_api_rooms() {
        assertThat(House.bad().faults(law(House.bad()))).noneMatch(fault -> fault.contains("KeskusApi"));
    }

    @Test
    void a_test_in_a_strange_back_room_is_reported() {
        var sample = new Source(
                "modules/calls/src/test/java/io/keskus/calls/NosyTest.java",
                "package io.keskus.calls;\n\nimport io.keskus.routing.queues.Line;\n");
        assertThat(entered(sample)).containsExactly(sample.path() + ":3 enters io.keskus.routing.queues");
    }

    /** The one class of the top layer that lists JAX-RS resources has to name them. */
    private static boolean listsResources(JavaClass type, String room) {
        return type.getSimpleName().equals("KeskusApi") && room.endsWith(".api");
    }

    private static ArchRule law(House house) {
        return classes().should(new ArchCondition<>("stay out of the back rooms of other modules") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var dependency : type.getDirectDependenciesFromSelf()) {
                    var room =
                            dependency.getTargetClass().getBaseComponentType().getPackageName();
                    if (house.order().isBackRoom(room)
                            && !house.moduleOf(type)
                                    .equals(house.order().moduleOf(room).orElseThrow())
                            && !listsResources(type, room)
                            && !Exceptions.covers(Exceptions.OPEN_ROOMS, dependency.getTargetClass())) {
                        events.add(SimpleConditionEvent.violated(
                                type, house.moduleOf(type) + " enters " + room + ": " + dependency.getDescription()));
                    }
                }
            }
        });
    }

    private static Stream<String> entered(Source source) {
        var order = Order.KESKUS;
        return IMPORT.matcher(source.text())
                .results()
                .filter(hit -> order.isBackRoom(hit.group(1)))
                .filter(hit -> !order.moduleOf(hit.group(1)).orElseThrow().equals(source.module()))
                .filter(hit -> !hit.group(1).endsWith(".testing"))
                // a bench puts the modules below together by hand, as the container would
                .filter(hit -> !source.name().contains("Bench"))
                .map(hit -> source.place(hit.start()) + " enters " + hit.group(1));
    }
}
