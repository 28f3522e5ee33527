package io.keskus.app.law;

import java.util.List;

/** Where engines live. What they show to the rest of their module may be public. */
final class PureRooms {
    /** Modules and rooms that are pure from wall to wall; a room named {@code core} is pure wherever it is. */
    static final List<String> NAMED = List.of("kernel", "acd", "billing.rating");

    private PureRooms() {}

    static boolean hold(String root, String packageName) {
        return (packageName + ".").contains(".core.")
                || NAMED.stream().anyMatch(room -> (packageName + ".").startsWith(root + "." + room + "."));
    }
}
