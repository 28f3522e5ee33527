package io.keskus.launcher.processes;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * How to run one program.
 *
 * @param name as shown to people
 * @param command the program and its arguments; no secrets, since every user of the machine can read them
 * @param environment added to ours; secrets go here
 * @param directory where it runs
 * @param log its output, appended; null: read by us through {@link ChildProcess#output}
 * @param onOurDeath the signal that it gets when we die, such as {@code TERM} or {@code KILL}
 */
public record Child(
        String name,
        List<String> command,
        Map<String, String> environment,
        Path directory,
        Path log,
        String onOurDeath) {}
