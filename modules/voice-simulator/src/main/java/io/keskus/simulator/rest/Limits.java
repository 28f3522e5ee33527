package io.keskus.simulator.rest;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How many REST requests of one account may be under way at once; one above that is answered 429. Any thread. */
public final class Limits {

    private static final int USUALLY = 100;

    private final Map<String, Integer> most = new ConcurrentHashMap<>();
    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

    /** Sets the limit of an account. @throws IllegalArgumentException below 1 */
    public void set(String accountSid, int requestsAtOnce) {
        if (requestsAtOnce < 1) {
            throw new IllegalArgumentException("requestsAtOnce must be at least 1, not " + requestsAtOnce);
        }
        most.put(accountSid, requestsAtOnce);
    }

    /** The limit of an account. */
    public int of(String accountSid) {
        return most.getOrDefault(accountSid, USUALLY);
    }

    boolean exceeded(String accountSid) {
        return underWay.getOrDefault(accountSid, 0) >= of(accountSid);
    }

    void begin(String accountSid) {
        underWay.merge(accountSid, 1, Integer::sum);
    }

    void end(String accountSid) {
        underWay.computeIfPresent(accountSid, (sid, count) -> count == 1 ? null : count - 1);
    }
}
