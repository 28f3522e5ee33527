package io.keskus.app.law;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The order of the house, declared once. A module may use those in the layers below its own, never one beside or above
 * it.
 *
 * @param root the package that holds every module's package
 * @param layers from the ground up
 * @param beside an adapter and the module whose port it fills; only the top layer may use an adapter
 * @param outside programs of their own, which no module of the house uses, and the other programs that each may use
 */
record Order(String root, List<List<String>> layers, Map<String, String> beside, Map<String, Set<String>> outside) {
    /** The house of Keskus, as docs/architecture.md draws it. */
    static final Order KESKUS = new Order(
            "io.keskus",
            List.of(
                    List.of("kernel"),
                    List.of("acd", "platform"),
                    List.of("identity"),
                    List.of("tenancy"),
                    List.of("telephony", "ivr", "routing", "contacts"),
                    List.of("calls"),
                    List.of("billing", "floor"),
                    List.of("app")),
            Map.of("telephony-twilio", "telephony"),
            Map.of(
                    "voice-simulator",
                    Set.of(),
                    "launcher",
                    Set.of(),
                    "web",
                    Set.of(),
                    "benchmarks",
                    Set.of("launcher")));

    /** Where the names of a module and of its package differ. */
    private static final Map<String, String> PACKAGES =
            Map.of("telephony-twilio", "twilio", "voice-simulator", "simulator");

    /** Every module, from the ground up, with those outside at the end. */
    Set<String> modules() {
        var all = new LinkedHashSet<String>();
        layers.forEach(all::addAll);
        all.addAll(beside.keySet());
        all.addAll(outside.keySet());
        return all;
    }

    /** The root package of a module: its shop window. */
    String window(String module) {
        return root + "." + PACKAGES.getOrDefault(module, module);
    }

    /** The module to which a package belongs, if it belongs to the house at all. */
    Optional<String> moduleOf(String packageName) {
        return modules().stream()
                .filter(module -> packageName.equals(window(module)) || packageName.startsWith(window(module) + "."))
                .findFirst();
    }

    boolean isBackRoom(String packageName) {
        return moduleOf(packageName)
                .filter(module -> !packageName.equals(window(module)))
                .isPresent();
    }

    /** Whether {@code user} may import {@code used}. */
    boolean allows(String user, String used) {
        return user.equals(used) || below(user).contains(used);
    }

    private Set<String> below(String module) {
        var lower = new LinkedHashSet<String>();
        if (outside.containsKey(module)) {
            return outside.get(module);
        }
        var level = level(beside.getOrDefault(module, module));
        layers.subList(0, level).forEach(lower::addAll);
        if (beside.containsKey(module)) {
            lower.add(beside.get(module));
        }
        if (level == layers.size() - 1) {
            lower.addAll(beside.keySet());
        }
        return lower;
    }

    private int level(String module) {
        for (int level = 0; level < layers.size(); level++) {
            if (layers.get(level).contains(module)) {
                return level;
            }
        }
        throw new IllegalArgumentException("no layer holds " + module);
    }

    /** A line per module with everything it may use, for messages. */
    Map<String, List<String>> table() {
        var table = new LinkedHashMap<String, List<String>>();
        modules().forEach(module -> table.put(module, new ArrayList<>(below(module))));
        return table;
    }
}
