package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The application is killed at a durable write of a call's life, before it or after it, and started again: no call is
 * lost, no agent is stuck, usage is rated once. Usually a few of the writes; all of them with {@code -Dkeskus.long=true}.
 */
@Tag("integration")
class KilledAtEveryCommitIT {
    private static final String TENANT = "outdoor";
    /** More commits than a call and its agent make; a trap that is never reached is a call that went undisturbed. */
    private static final int COMMITS = 45;

    /** Fewer than the commits of a call that is answered: up to here the trap has to snap. */
    private static final int SURE = 20;

    private final World world = World.running();

    static Stream<Arguments> killings() {
        boolean all = Boolean.getBoolean("keskus.long");
        IntStream writes = all ? IntStream.rangeClosed(1, COMMITS) : IntStream.of(4, 11, 20);
        return writes.boxed()
                .flatMap(write -> all
                        ? Stream.of(
                                Arguments.of(write, DatabaseProxy.Side.BEFORE),
                                Arguments.of(write, DatabaseProxy.Side.AFTER))
                        : Stream.of(Arguments.of(write, DatabaseProxy.Side.values()[write % 2])));
    }

    @AfterEach
    void calm() {
        world.proxy().disarm();
    }

    @ParameterizedTest(name = "killed {1} commit {0}")
    @MethodSource("killings")
    void nothing_is_lost(int commit, DatabaseProxy.Side side) throws Exception {
        var app = world.stack().app();
        var killed = new CountDownLatch(1);
        try (var ana = world.agent(TENANT, 0, Duration.ofSeconds(2), 1)) {
            ana.start();
            world.proxy().arm(commit, side, () -> {
                app.kill9();
                killed.countDown();
            });
            var call = world.call("+358403330001", TENANT, Optional.of(Duration.ofSeconds(4)), "1");
            boolean snapped = killed.await(20, TimeUnit.SECONDS);
            assertThat(snapped || commit > SURE)
                    .as("commit %s was reached", commit)
                    .isTrue();
            if (snapped) {
                app.start(Progress.SILENT);
            }
            // a caller who still waits is answered by the agent who comes back, or gives up
            World.eventually("the caller's leg is over", Duration.ofSeconds(90), () -> over(call.callSid()));
            Settled.everythingIs(world, TENANT);
        }
        takesTheNextCall();
    }

    private void takesTheNextCall() throws InterruptedException {
        try (var ana = world.agent(TENANT, 0, Duration.ofSeconds(1), 1)) {
            ana.start();
            world.call("+358403330002", TENANT, Optional.empty(), "1");
            assertThat(ana.await(Duration.ofSeconds(60)))
                    .as("the agent takes the next call")
                    .isTrue();
        }
        Settled.everythingIs(world, TENANT);
    }

    private boolean over(String callSid) {
        return Settled.hears(world, TENANT, callSid, "ended");
    }
}
