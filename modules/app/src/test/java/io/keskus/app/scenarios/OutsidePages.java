package io.keskus.app.scenarios;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every address that is no area of a tenant, read from the front end's own list, and one that is not in it. */
final class OutsidePages {
    private static final Pattern ROUTE = Pattern.compile(
            "(?:const (\\w+) = )?createRoute\\(\\{\\s*getParentRoute: \\(\\) => (\\w+),\\s*path: '([^']*)'");
    /** Whose pages {@link Pages} has. */
    private static final String OF_A_TENANT = "tenant";

    private OutsidePages() {}

    /** Addresses from the first slash on. */
    static Set<String> of(World world, String tenant) {
        var bases = new HashMap<>(Map.of("root", ""));
        var found = new TreeSet<>(List.of("/no/such/page"));
        ROUTE.matcher(routes(world)).results().forEach(route -> {
            var address = bases.get(route.group(2)) + route.group(3);
            if (route.group(1) != null) {
                bases.put(route.group(1), address);
            }
            if (!OF_A_TENANT.equals(route.group(1)) && !OF_A_TENANT.equals(route.group(2))) {
                found.add(filled(address, tenant));
            }
        });
        return found;
    }

    private static String routes(World world) {
        try {
            return Files.readString(world.home().resolve("modules/web/src/routes.tsx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String address, String tenant) {
        var filled = address.replace("$tenant", tenant).replace("$reseller", "nordic");
        if (filled.contains("$")) {
            throw new AssertionError("say in OutsidePages what to put into " + filled);
        }
        return filled.length() > 1 && filled.endsWith("/") ? filled.substring(0, filled.length() - 1) : filled;
    }
}
