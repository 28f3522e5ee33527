package io.keskus.app.law;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the laws look at: an order and the compiled classes of its modules.
 *
 * @param order which modules there are and what each may use
 * @param classes the production classes of all of them
 */
record House(Order order, JavaClasses classes) {
    /** The checkout: the folder that holds {@code modules} and {@code docs}. */
    static final Path CHECKOUT = checkout();

    private static final House KESKUS = new House(Order.KESKUS, production());

    private static final House BAD = new House(
            new Order(
                    "badhouse",
                    List.of(List.of("kernel"), List.of("ivr", "routing"), List.of("calls"), List.of("app")),
                    Map.of("telephony-twilio", "routing"),
                    Map.of("voice-simulator", Set.of())),
            new ClassFileImporter().importPackages("badhouse"));

    /** The house that must keep every law. */
    static House keskus() {
        return KESKUS;
    }

    /** A tiny house in the test packages that breaks every law; it proves that the laws bite. */
    static House bad() {
        return BAD;
    }

    /** The module to which a class belongs. */
    String moduleOf(JavaClass type) {
        return order.moduleOf(type.getPackageName())
                .orElseThrow(() -> new AssertionError(type.getName() + " is in no module's package"));
    }

    /** What breaks the rule, a line each; empty when nothing does. */
    List<String> faults(ArchRule rule) {
        return rule.evaluate(classes).getFailureReport().getDetails();
    }

    /** The production sources of a module: there may be none yet. */
    static Path sources(String module) {
        return CHECKOUT.resolve("modules").resolve(module).resolve("src/main/java");
    }

    private static JavaClasses production() {
        var folders = Order.KESKUS.modules().stream()
                .map(module -> CHECKOUT.resolve("modules").resolve(module).resolve("target/classes"))
                .filter(Files::isDirectory)
                .toList();
        return new ClassFileImporter().importPaths(folders);
    }

    private static Path checkout() {
        var here = Path.of("").toAbsolutePath();
        while (here != null && !Files.isDirectory(here.resolve("modules/kernel"))) {
            here = here.getParent();
        }
        if (here == null) {
            throw new IllegalStateException("the tests of app run inside a checkout");
        }
        return here;
    }
}
