package io.keskus.simulator.prompt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

/** Makes prompts beside the carrier's thread, each once however many wait for it, and keeps the latest in memory. */
final class Workshop {

    // ten minutes of sound, 19 MB
    private static final Duration ROOM = Duration.ofMinutes(10);

    private final Executor worker;
    private final Executor carrier;
    private final AtomicInteger underWay = new AtomicInteger();
    private final Map<String, List<BiConsumer<Prompt, Exception>>> waiting = new HashMap<>();
    private final Map<String, Prompt> kept = new LinkedHashMap<>(16, 0.75f, true);
    private Duration room = ROOM;

    /**
     * @param worker where the work is done
     * @param carrier the carrier's thread, where answers come
     */
    Workshop(Executor worker, Executor carrier) {
        this.worker = worker;
        this.carrier = carrier;
    }

    /** @param ready given the prompt, or why there is none; at once when it is kept */
    void want(String key, Callable<Prompt> make, BiConsumer<Prompt, Exception> ready) {
        var known = kept.get(key);
        if (known != null) {
            ready.accept(known, null);
            return;
        }
        var others = waiting.get(key);
        if (others != null) {
            others.add(ready);
            return;
        }
        waiting.put(key, new ArrayList<>(List.of(ready)));
        underWay.incrementAndGet();
        worker.execute(() -> make(key, make));
    }

    boolean busy() {
        return underWay.get() > 0;
    }

    private void keep(String key, Prompt prompt) {
        kept.put(key, prompt);
        room = room.minus(prompt.length());
        for (var eldest = kept.values().iterator(); room.isNegative() && eldest.hasNext(); eldest.remove()) {
            room = room.plus(eldest.next().length());
        }
    }

    private void make(String key, Callable<Prompt> make) {
        try {
            var made = make.call();
            carrier.execute(() -> done(key, made, null));
        } catch (Exception e) {
            carrier.execute(() -> done(key, null, e));
        }
    }

    private void done(String key, Prompt made, Exception failure) {
        if (made != null) {
            keep(key, made);
        }
        var all = waiting.remove(key);
        underWay.decrementAndGet();
        all.forEach(each -> each.accept(made, failure));
    }
}
