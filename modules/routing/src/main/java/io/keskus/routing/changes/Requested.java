package io.keskus.routing.changes;

import io.keskus.routing.Change;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a request to the API has changed, as its address tells. */
final class Requested {
    private static final Pattern PATH = Pattern.compile("tenants/[^/]+/([a-z-]+)(?:/([^/]+))?(?:/.*)?");
    private static final Set<String> ONLY_LOOK = Set.of("GET", "HEAD", "OPTIONS");
    /** Posted, and nothing that a page shows is another. */
    private static final Set<String> CHANGE_NOTHING = Set.of("socket-tickets", "flow-validation");

    private Requested() {}

    /** @param path below {@code /api/v1/} @param status of the answer */
    static Optional<Change> change(String method, String path, int status) {
        var hit = PATH.matcher(path);
        if (ONLY_LOOK.contains(method) || status >= 300 || !hit.matches() || CHANGE_NOTHING.contains(hit.group(1))) {
            return Optional.empty();
        }
        return Optional.of(new Change(hit.group(1), Optional.ofNullable(hit.group(2))));
    }
}
