package io.keskus.benchmarks.sockets;

import io.keskus.launcher.LaunchFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * The app's process as the operating system sees it, and its heap as the JDK's {@code jcmd} does.
 *
 * @param pid of the process
 */
record AppProcess(long pid) {
    private static final int MILLIS_PER_TICK = 10;
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern HEAP_USED = Pattern.compile(
            "(?:garbage-first heap|def new generation|tenured generation)\\s+total \\d+K, used (\\d+)K");

    /** Processor time since its start, user and system. */
    Duration processorTime() {
        // the name in brackets may hold blanks; counted after it
        var fields = read("stat").replaceFirst("(?s)^.*\\) ", "").split(" ");
        return Duration.ofMillis(MILLIS_PER_TICK * (Long.parseLong(fields[11]) + Long.parseLong(fields[12])));
    }

    /** Memory that it holds, in MiB. */
    double residentMib() {
        var found = RESIDENT.matcher(read("status"));
        return found.find() ? Long.parseLong(found.group(1)) / 1_024.0 : Double.NaN;
    }

    /** Heap in use after a full collection, in MiB. */
    double heapMib() {
        jcmd("GC.run");
        return HEAP_USED
                        .matcher(jcmd("GC.heap_info"))
                        .results()
                        .mapToLong(hit -> Long.parseLong(hit.group(1)))
                        .sum()
                / 1_024.0;
    }

    private String jcmd(String command) {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try {
            var process = new ProcessBuilder(tool, Long.toString(pid), command)
                    .redirectErrorStream(true)
                    .start();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new LaunchFailure("jcmd of the JDK does not run: " + failure.getMessage(), failure);
        }
    }

    private String read(String file) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
