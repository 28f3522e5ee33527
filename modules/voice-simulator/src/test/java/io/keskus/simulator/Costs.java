package io.keskus.simulator;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;

/** What a run of calls cost: processor time of this machine's Java process, by kind of thread, and requests. */
final class Costs {

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private long startedNanos;
    private long cpuNanos;
    private Map<String, Long> threads = Map.of();

    void begin() {
        startedNanos = System.nanoTime();
        cpuNanos = system.getProcessCpuTime();
        threads = byKind();
    }

    /** Simulator, customer's server and callers are in one process; the kinds of threads tell them apart. */
    void print(int calls, int rate, Control control) {
        double seconds = (System.nanoTime() - startedNanos) / 1e9;
        double cpu = (system.getProcessCpuTime() - cpuNanos) / 1e6;
        var health = control.get("/health");
        var contract = control.get("/contract").path("operations");
        int rest = 0;
        for (var operation : contract) {
            rest += operation.path("performed").asInt();
        }
        System.out.printf(
                "load: %d calls at once, %d legs, API-created calls %d a second: %.1f s, %d REST requests,"
                        + " %d webhooks, latest timer %d ms late%n",
                calls,
                health.path("legs").asInt(),
                rate,
                seconds,
                rest,
                health.path("webhooks").asInt(),
                health.path("lateMs").asLong());
        System.out.printf("load: %.1f ms of processor time a call in all, of it:%n", cpu / calls);
        byKind().forEach((kind, nanos) -> System.out.printf(
                "load: %8.2f ms a call  %s%n", (nanos - threads.getOrDefault(kind, 0L)) / 1e6 / calls, kind));
    }

    private static Map<String, Long> byKind() {
        var bean = ManagementFactory.getThreadMXBean();
        var sums = new TreeMap<String, Long>();
        for (var id : bean.getAllThreadIds()) {
            var info = bean.getThreadInfo(id);
            long nanos = bean.getThreadCpuTime(id);
            if (info != null && nanos > 0) {
                sums.merge(kind(info.getThreadName()), nanos, Long::sum);
            }
        }
        return sums;
    }

    private static String kind(String thread) {
        if (thread.equals("carrier")) {
            return "the carrier's one thread: calls, documents, contract";
        }
        if (thread.startsWith("XNIO")) {
            return "HTTP in";
        }
        if (thread.startsWith("webhooks") || thread.startsWith("HttpClient")) {
            return "HTTP out (and the test's own control requests)";
        }
        return "callers and customer's server of this test";
    }
}
