package io.keskus.simulator.clock;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/**
 * The one thread that owns all state of the carrier. Whatever comes from outside is posted to it; whatever waits is on
 * its agenda. So nothing in the carrier needs a lock.
 */
public final class Loop implements Timers, AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Loop.class.getName());
    private static final long SETTLE_MILLIS = 15_000;

    private final LinkedBlockingQueue<Runnable> inbox = new LinkedBlockingQueue<>();
    private final Agenda agenda = new Agenda();
    private final LongConsumer offsetMoved;
    private final Thread thread = new Thread(this::run, "carrier");
    private BooleanSupplier settled = () -> true;
    private Advance advance;
    private long taskTime;
    private long latest;
    private boolean running;
    private volatile long offset;
    private volatile boolean closed;

    /** @param offsetMoved told the new offset in milliseconds whenever the clock is moved */
    public Loop(long offsetMillis, LongConsumer offsetMoved) {
        this.offset = offsetMillis;
        this.offsetMoved = offsetMoved;
        thread.setDaemon(true);
    }

    /** @param settled true while nothing is on its way to the outside; an advance of the clock waits for it */
    public void start(BooleanSupplier settled) {
        this.settled = settled;
        thread.start();
    }

    @Override
    public Instant now() {
        return Instant.ofEpochMilli(taskMillis());
    }

    @Override
    public Timer after(Duration delay, Runnable task) {
        return agenda.add(taskMillis() + Math.max(0, delay.toMillis()), task);
    }

    /** By how many milliseconds the latest timer was late since this was last asked; on the loop only. */
    public long lateMillis() {
        long late = latest;
        latest = 0;
        return late;
    }

    /** How many tasks wait for their time; on the loop only. */
    public int waiting() {
        return agenda.size();
    }

    /** Offset of the carrier's clock from real time, in milliseconds; any thread. */
    public long offsetMillis() {
        return offset;
    }

    /** Hands a task to the loop; any thread. */
    public void post(Runnable task) {
        inbox.add(task);
    }

    /** Asks the loop for a value; any thread. What the question throws fails the future. */
    public <T> CompletableFuture<T> ask(Supplier<T> question) {
        var answer = new CompletableFuture<T>();
        post(() -> {
            try {
                answer.complete(question.get());
            } catch (RuntimeException e) {
                answer.completeExceptionally(e);
            }
        });
        return answer;
    }

    /**
     * Moves the clock forward, stopping at every timer on the way: each fires at its own time, and what it sent outside
     * is answered (for 15 s of real time at most) before the clock moves on. Any thread.
     */
    public CompletableFuture<Instant> advance(Duration by) {
        var done = new CompletableFuture<Instant>();
        post(() -> {
            if (advance != null) {
                done.completeExceptionally(new IllegalStateException("the clock is already being moved"));
            } else {
                advance = new Advance(taskMillis() + by.toMillis(), done);
            }
        });
        return done;
    }

    @Override
    public void close() {
        closed = true;
        post(() -> {});
    }

    /** The time of the task that runs; real time plus offset outside of one. */
    private long taskMillis() {
        return Thread.currentThread() == thread && running ? taskTime : millis();
    }

    private long millis() {
        return System.currentTimeMillis() + offset;
    }

    private void run() {
        while (!closed) {
            try {
                fireDue();
                if (advance != null) {
                    step();
                }
                var task = inbox.poll(patience(), TimeUnit.MILLISECONDS);
                if (task != null) {
                    fireDue();
                    runAt(millis(), task);
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    /** A timer's own time is what it sees, however late it fires: so a minute is a minute on a busy machine too. */
    private void fireDue() {
        long until = millis();
        long due = agenda.nextDue();
        if (advance == null && due < until) {
            latest = Math.max(latest, until - due);
        }
        for (var task = agenda.takeDue(until); task != null; task = agenda.takeDue(until)) {
            runAt(due, task);
            due = agenda.nextDue();
        }
    }

    private void runAt(long time, Runnable task) {
        taskTime = Math.max(time, taskTime);
        running = true;
        guarded(task);
        running = false;
    }

    private long patience() {
        if (advance != null) {
            return settled.getAsBoolean() ? 0 : 2;
        }
        return Math.max(0, Math.min(agenda.nextDue() - millis(), 60_000));
    }

    private void step() {
        if (!settled.getAsBoolean() && System.currentTimeMillis() < advance.stuckAt) {
            return;
        }
        advance.stuckAt = System.currentTimeMillis() + SETTLE_MILLIS;
        long to = Math.min(agenda.nextDue(), advance.target);
        if (to > millis()) {
            offset += to - millis();
            offsetMoved.accept(offset);
        }
        if (agenda.nextDue() > advance.target && millis() >= advance.target) {
            var done = advance.done;
            advance = null;
            done.complete(now());
        }
    }

    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | AssertionError e) {
            LOG.log(Level.ERROR, "a task of the carrier failed", e);
        }
    }

    private static final class Advance {
        private final long target;
        private final CompletableFuture<Instant> done;
        private long stuckAt = System.currentTimeMillis() + SETTLE_MILLIS;

        private Advance(long target, CompletableFuture<Instant> done) {
            this.target = target;
            this.done = done;
        }
    }
}
