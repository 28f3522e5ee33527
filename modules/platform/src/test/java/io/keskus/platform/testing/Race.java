package io.keskus.platform.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

/** Threads that set out together to do the same. */
public final class Race {
    private Race() {}

    /** @return what each came to; the first failure of one fails the test */
    public static <T> List<T> of(int runners, Callable<T> work) throws Exception {
        var start = new CyclicBarrier(runners);
        var pool = Executors.newFixedThreadPool(runners);
        try {
            Callable<T> run = () -> {
                start.await();
                return work.call();
            };
            var results = new ArrayList<T>();
            for (var done : pool.invokeAll(Collections.nCopies(runners, run))) {
                results.add(done.get());
            }
            return results;
        } finally {
            pool.shutdownNow();
        }
    }
}
