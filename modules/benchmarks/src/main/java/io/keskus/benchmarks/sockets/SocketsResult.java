package io.keskus.benchmarks.sockets;

import io.keskus.benchmarks.sockets.SocketsRun.Stretch;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What was measured, as a table and as figures. */
record SocketsResult(
        int sockets,
        int calls,
        String jvm,
        Latencies offers,
        Latencies roundTrips,
        Stretch idle,
        Stretch busy,
        int lost,
        int anew,
        Duration back,
        double heapBefore,
        double heapOpen,
        double heapBusy,
        double residentBefore,
        double residentBusy) {
    static final int AIM_MILLIS = 200;

    boolean isGood() {
        return offers.count() > 0 && offers.millis(99) < AIM_MILLIS && lost == 0 && anew == 0;
    }

    String table() {
        return text("%d sockets of %d agents on one node, app with %s%n%n", sockets, sockets, jvm)
                + text("offer decided → in the browser      %s%n", offers)
                + text("limit: bare ping → pong             %s%n", roundTrips)
                + text("aim: p99 below %d ms                 %s%n%n", AIM_MILLIS, offers.millis(99) < AIM_MILLIS)
                + text("processor, idle sockets             %6.1f %% of one core%n", percent(idle))
                + text(
                        "processor, %.1f offers a second     %6.1f %% of one core, %.1f messages a second%n",
                        perSecond(offers.count()), percent(busy), perSecond(busy.messages()))
                + text(
                        "processor for a message             %6.2f ms, with the decision behind it%n",
                        millisPerMessage())
                + text("heap before / open / after          %6.0f / %.0f / %.0f MiB%n", heapBefore, heapOpen, heapBusy)
                + text("heap for a socket                   %6.1f KiB%n", kibPerSocket())
                + text("memory of the process before / after %5.0f / %.0f MiB%n%n", residentBefore, residentBusy)
                + text("offers lost or told twice           %6d%n", lost)
                + text("all cut at once: the last is back   %6.1f s, sessions begun anew %d%n", seconds(back), anew);
    }

    Map<String, Object> figures() {
        var figures = new LinkedHashMap<String, Object>();
        figures.put("sockets", sockets);
        figures.put("callersWaiting", calls);
        figures.put("jvm", jvm);
        figures.put("offers", offers.count());
        figures.put("offerMillis", ranks(offers));
        figures.put("roundTrips", roundTrips.count());
        figures.put("roundTripMillis", ranks(roundTrips));
        figures.put("processorPercentIdle", percent(idle));
        figures.put("processorPercentBusy", percent(busy));
        figures.put("messagesPerSecond", perSecond(busy.messages()));
        figures.put("processorMillisPerMessage", millisPerMessage());
        figures.put("heapMib", Map.of("before", heapBefore, "open", heapOpen, "after", heapBusy));
        figures.put("heapKibPerSocket", kibPerSocket());
        figures.put("residentMib", Map.of("before", residentBefore, "after", residentBusy));
        figures.put("lostOrTwice", lost);
        figures.put("sessionsBegunAnew", anew);
        figures.put("secondsUntilAllAreBack", seconds(back));
        return figures;
    }

    private static Map<String, Double> ranks(Latencies latencies) {
        var ranks = new LinkedHashMap<String, Double>();
        ranks.put("p50", latencies.millis(50));
        ranks.put("p95", latencies.millis(95));
        ranks.put("p99", latencies.millis(99));
        ranks.put("longest", latencies.millis(100));
        return ranks;
    }

    private double millisPerMessage() {
        var idleShare = percent(idle) / 100 * busy.time().toMillis();
        return (busy.processor().toMillis() - idleShare) / Math.max(1, busy.messages());
    }

    private double kibPerSocket() {
        return (heapOpen - heapBefore) * 1_024 / sockets;
    }

    private double perSecond(int count) {
        return count / seconds(busy.time());
    }

    private static double percent(Stretch stretch) {
        return 100.0 * stretch.processor().toMillis() / stretch.time().toMillis();
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1_000.0;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
