package io.keskus.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the server's output says of our application; the server itself goes on without one that failed, for ever. */
final class Deployment {
    private static final Pattern FAILED = Pattern.compile("Exception while (preparing|loading|starting) the app :");
    private static final Pattern READY = Pattern.compile("Payara Micro \\S+ .*ready in");
    private static final String DEPLOYED = "\"Context Root\"";
    private static final int QUOTED_LINES = 8;
    private final List<String> severe = new ArrayList<>();
    private boolean quoting;
    private boolean deployed;
    private boolean failed;

    /** Takes the next line. */
    void hear(String line) {
        deployed |= line.contains(DEPLOYED);
        failed |= FAILED.matcher(line).find() || READY.matcher(line).find() && !deployed;
        quote(line);
    }

    private void quote(String line) {
        if (line.contains(" SEVERE ")) {
            quoting = true;
        } else if (line.startsWith("\tat ") || line.contains(" INFO ") || line.contains(" WARNING ")) {
            quoting = false;
        }
        if (quoting && severe.size() < QUOTED_LINES) {
            severe.add(line);
        }
    }

    /** Why the application is not there and will not be. */
    Optional<String> failure() {
        return failed ? Optional.of(String.join(System.lineSeparator(), severe)) : Optional.empty();
    }
}
