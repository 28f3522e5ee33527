package io.keskus.simulator.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopTest {

    private final List<Long> offsets = new CopyOnWriteArrayList<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Loop loop = new Loop(0, offsets::add);

    @AfterEach
    void stop() {
        loop.close();
    }

    private void start() {
        loop.start(() -> underWay.get() == 0);
    }

    @Test
    void an_advance_fires_every_timer_at_its_own_time_and_in_order() throws Exception {
        start();
        var begin = loop.now();
        var fired = new CopyOnWriteArrayList<String>();
        loop.ask(() -> {
                    loop.after(Duration.ofSeconds(60), () -> fired.add("b" + since(begin)));
                    loop.after(Duration.ofSeconds(30), () -> {
                        fired.add("a" + since(begin));
                        loop.after(Duration.ofSeconds(10), () -> fired.add("a2" + since(begin)));
                    });
                    return loop.after(Duration.ofSeconds(121), () -> fired.add("late"));
                })
                .get(5, TimeUnit.SECONDS);
        var arrived = loop.advance(Duration.ofSeconds(120)).get(5, TimeUnit.SECONDS);
        assertThat(fired).containsExactly("a30", "a240", "b60");
        assertThat(Duration.between(begin, arrived)).isBetween(Duration.ofSeconds(120), Duration.ofSeconds(121));
        assertThat(offsets).isSorted();
        assertThat(offsets.get(offsets.size() - 1))
                .isEqualTo(loop.offsetMillis())
                .isBetween(119_000L, 120_000L);
    }

    private long since(Instant begin) {
        return Duration.between(begin, loop.now()).toSeconds();
    }

    @Test
    void the_clock_does_not_move_on_while_something_is_on_its_way() throws Exception {
        start();
        underWay.set(1);
        var advance = loop.advance(Duration.ofHours(1));
        assertThat(loop.ask(loop::offsetMillis).get(5, TimeUnit.SECONDS)).isZero();
        underWay.set(0);
        advance.get(5, TimeUnit.SECONDS);
        assertThat(loop.offsetMillis()).isGreaterThan(3_590_000);
    }

    @Test
    void a_second_advance_at_the_same_time_is_refused() throws Exception {
        start();
        underWay.set(1);
        var first = loop.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> loop.advance(Duration.ofHours(1)).get(5, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasMessageContaining("already");
        underWay.set(0);
        first.get(5, TimeUnit.SECONDS);
    }

    @Test
    void a_task_that_fails_does_not_stop_the_loop() throws Exception {
        start();
        loop.post(() -> {
            throw new IllegalStateException("this is part of the test");
        });
        assertThatThrownBy(() -> loop.ask(() -> {
                            throw new IllegalArgumentException("asked");
                        })
                        .get(5, TimeUnit.SECONDS))
                .hasCauseInstanceOf(IllegalArgumentException.class);
        assertThat(loop.ask(() -> 1).get(5, TimeUnit.SECONDS)).isEqualTo(1);
    }

    @Test
    void a_cancelled_timer_leaves_nothing_behind() {
        var agenda = new Agenda();
        var first = agenda.add(10, () -> {});
        agenda.add(10, () -> {});
        first.cancel();
        first.cancel();
        assertThat(agenda.size()).isEqualTo(1);
        assertThat(agenda.takeDue(9)).isNull();
        assertThat(agenda.takeDue(10)).isNotNull();
        assertThat(agenda.nextDue()).isEqualTo(Long.MAX_VALUE);
    }
}
