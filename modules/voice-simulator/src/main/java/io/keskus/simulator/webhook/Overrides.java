package io.keskus.simulator.webhook;

import java.time.Duration;
import java.util.HashMap;
import java.util.Set;

/**
 * How a webhook is retried: the carrier's defaults, or what the fragment of its URL asks for
 * ({@code https://…#rc=3&rp=all&rt=5000}). Source: https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides
 *
 * @param retries how often it is tried again, 0 to 5
 * @param policies what is tried again: ct no connection, rt no answer in time, 4xx, 5xx, all
 * @param readTimeout for one attempt, 0.1 to 15 s
 * @param totalTime for all attempts, 0.1 to 15 s
 */
record Overrides(int retries, Set<String> policies, Duration readTimeout, Duration totalTime) {

    private static final int LONGEST = 15_000;

    static Overrides of(String fragment) {
        var asked = new HashMap<String, String>();
        for (var pair : (fragment == null ? "" : fragment).split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                asked.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return new Overrides(
                within(asked.get("rc"), 0, 5, 1),
                Set.of(asked.getOrDefault("rp", "ct").split(",")),
                Duration.ofMillis(within(asked.get("rt"), 100, LONGEST, LONGEST)),
                Duration.ofMillis(within(asked.get("tt"), 100, LONGEST, LONGEST)));
    }

    boolean retry(Web.Answer answer) {
        if (answer instanceof Web.Received received) {
            return received.status() >= 400 && wants(received.status() >= 500 ? "5xx" : "4xx");
        }
        return wants(answer instanceof Web.NotConnected ? "ct" : "rt");
    }

    private boolean wants(String policy) {
        return policies.contains(policy) || policies.contains("all");
    }

    private static int within(String text, int least, int most, int otherwise) {
        if (text == null || !text.matches("\\d{1,6}")) {
            return otherwise;
        }
        return Math.max(least, Math.min(most, Integer.parseInt(text)));
    }
}
