package io.keskus.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The laws judge nothing when they see nothing: what they look at is itself looked at. */
class HouseTest {
    private final House house = House.keskus();

    @Test
    void the_order_names_every_module_there_is() {
        assertThat(house.order().modules()).containsExactlyInAnyOrderElementsOf(modulesOnDisk());
    }

    @Test
    void every_source_file_of_every_module_has_its_class_under_the_law() {
        var seen = new TreeSet<String>();
        house.classes().forEach(type -> seen.add(type.getName()));
        var missing = Source.ending(".java").stream()
                .filter(source -> source.path().contains("/src/main/java/"))
                .filter(source -> !source.name().contains("-info.java"))
                .map(source -> source.path()
                        .replaceFirst(".*/src/main/java/", "")
                        .replace(".java", "")
                        .replace('/', '.'))
                .filter(name -> !seen.contains(name))
                .toList();
        assertThat(missing).as("sources whose classes no law has seen").isEmpty();
        assertThat(seen).contains("io.keskus.kernel.TenantId");
    }

    @Test
    void every_class_lies_in_the_package_of_its_own_module() {
        for (var source : Source.ending(".java")) {
            if (!source.path().contains("/src/main/java/")) {
                continue;
            }
            var window = house.order().window(source.module()).replace('.', '/');
            assertThat(source.path()).contains("/src/main/java/" + window + "/");
        }
    }

    @Test
    void the_samples_of_the_bad_house_were_found() {
        assertThat(House.bad().classes()).hasSizeGreaterThan(10);
    }

    @Test
    void a_module_may_use_what_lies_below_and_nothing_else() {
        var order = house.order();
        assertThat(order.allows("calls", "routing")).isTrue();
        assertThat(order.allows("routing", "calls")).isFalse();
        assertThat(order.allows("routing", "ivr")).isFalse();
        assertThat(order.allows("telephony-twilio", "telephony")).isTrue();
        assertThat(order.allows("calls", "telephony-twilio")).isFalse();
        assertThat(order.allows("app", "telephony-twilio")).isTrue();
        assertThat(order.allows("app", "launcher")).isFalse();
        assertThat(order.allows("voice-simulator", "kernel")).isFalse();
        assertThat(order.table().get("acd")).isEqualTo(List.of("kernel"));
    }

    static List<String> modulesOnDisk() {
        var folders = House.CHECKOUT.resolve("modules").toFile().listFiles();
        return Arrays.stream(folders)
                .filter(folder -> Files.isRegularFile(folder.toPath().resolve("pom.xml")))
                .map(folder -> folder.getName())
                .sorted()
                .toList();
    }
}
