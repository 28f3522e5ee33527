package io.keskus.simulator.peer;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The candidates of a session description. */
final class Candidates {

    private Candidates() {}

    /** The description with every candidate replaced by this machine's loopback address and the same port. */
    static String loopback(String sdp) {
        var lines = sdp.split("\r\n");
        Set<String> ports = Arrays.stream(lines)
                .filter(line -> line.startsWith("a=candidate:"))
                .map(line -> line.split(" "))
                .filter(parts -> parts[2].equalsIgnoreCase("udp"))
                .map(parts -> parts[5])
                .collect(Collectors.toCollection(TreeSet::new));
        var own = ports.stream()
                .map(port -> "a=candidate:1 1 udp 2113937151 127.0.0.1 " + port + " typ host\r\n")
                .collect(Collectors.joining());
        var text = new StringBuilder();
        boolean given = false;
        for (var line : lines) {
            if (line.startsWith("a=candidate:") || line.startsWith("a=end-of-candidates")) {
                continue;
            }
            // candidates belong to a medium: in front of its first attribute
            if (!given && line.startsWith("a=ice-ufrag:")) {
                text.append(own);
                given = true;
            }
            text.append(line).append("\r\n");
        }
        return text.toString();
    }
}
