package io.keskus.simulator.webhook;

import java.util.HashMap;
import java.util.Map;

/** The faults that are switched on, by account; counts go down as they are used. */
public final class FaultBook {

    private final Map<String, Faults> faults = new HashMap<>();
    private final Map<String, Integer> dropsMatched = new HashMap<>();

    /** Replaces the faults of an account and starts its counts anew. */
    public void set(String accountSid, Faults wanted) {
        faults.put(accountSid, wanted);
        dropsMatched.remove(accountSid);
    }

    /** What is switched on for an account now. */
    public Faults of(String accountSid) {
        return faults.getOrDefault(accountSid, Faults.NONE);
    }

    /** What is switched on, by account. */
    public Map<String, Faults> all() {
        return Map.copyOf(faults);
    }

    boolean drops(Hook hook) {
        var drop = of(hook.accountSid()).dropCallback();
        if (drop == null || !drop.matches(hook)) {
            return false;
        }
        int matched = dropsMatched.merge(hook.accountSid(), 1, Integer::sum);
        return drop.nth() == null || drop.nth() == matched;
    }

    boolean refuses(String accountSid) {
        var now = of(accountSid);
        if (now.status5xx() == 0) {
            return false;
        }
        faults.put(accountSid, with(now, now.status5xx() - 1, now.rest5xx(), now.rest429(), now.restLostAnswers()));
        return true;
    }

    /** The status that the next REST request is to be refused with, 0 for none. */
    public int restRefusal(String accountSid) {
        var now = of(accountSid);
        if (now.rest429() > 0) {
            faults.put(accountSid, with(now, now.status5xx(), now.rest5xx(), now.rest429() - 1, now.restLostAnswers()));
            return 429;
        }
        if (now.rest5xx() > 0) {
            faults.put(accountSid, with(now, now.status5xx(), now.rest5xx() - 1, now.rest429(), now.restLostAnswers()));
            return 503;
        }
        return 0;
    }

    /** Whether the answer to a change that was carried out is to be lost. */
    public boolean losesAnswer(String accountSid) {
        var now = of(accountSid);
        if (now.restLostAnswers() == 0) {
            return false;
        }
        faults.put(accountSid, with(now, now.status5xx(), now.rest5xx(), now.rest429(), now.restLostAnswers() - 1));
        return true;
    }

    private static Faults with(Faults old, int status5xx, int rest5xx, int rest429, int restLostAnswers) {
        return new Faults(
                old.duplicateWebhooks(),
                old.duplicateCallbacks(),
                old.reverseCallbacks(),
                old.dropCallback(),
                old.latencyMs(),
                status5xx,
                rest5xx,
                rest429,
                restLostAnswers,
                old.restLatencyMs());
    }
}
