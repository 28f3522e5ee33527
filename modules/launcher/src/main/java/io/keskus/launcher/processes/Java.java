package io.keskus.launcher.processes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java that runs this process runs the others too. */
public final class Java {
    private Java() {}

    /**
     * @param options for the JVM
     * @return the start of a command, to be continued with a main class or {@code -jar}
     */
    public static List<String> command(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        return command;
    }
}
