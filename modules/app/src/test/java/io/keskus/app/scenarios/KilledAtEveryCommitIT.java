package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.Progress;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The application is killed at a durable write of a call's life, before it or after it, and started again: no call is
 * lost, no agent is stuck, usage is rated once. Usually a few of the writes; all of them with {@code -Dkeskus.long=true},
 * from {@code -Dkeskus.first-commit} on.
 */
@Tag("integration")
class KilledAtEveryCommitIT {
    private static final String TENANT = "outdoor";
    /** Fewer than the commits of a call that is answered: up to here the trap has to snap. */
    private static final int SURE = 20;

    private static final Logger LOG = Logger.getLogger(KilledAtEveryCommitIT.class.getName());
    private static final World WORLD = World.running();

    static Stream<Arguments> killings() throws InterruptedException {
        if (!Boolean.getBoolean("keskus.long")) {
            return Stream.of(4, 11, 20).map(write -> Arguments.of(write, DatabaseProxy.Side.values()[write % 2]));
        }
        return IntStream.rangeClosed(Integer.getInteger("keskus.first-commit", 1), commitsOfACall())
                .boxed()
                .flatMap(write -> Stream.of(DatabaseProxy.Side.values()).map(side -> Arguments.of(write, side)));
    }

    /** From the arrival of a call to its rated usage, with the agent's part in it. */
    private static int commitsOfACall() throws InterruptedException {
        try (var ana = WORLD.agent(TENANT, 0, Duration.ofSeconds(2), 1)) {
            ana.start();
            long before = WORLD.proxy().commits();
            WORLD.call("+358403330001", TENANT, Optional.of(Duration.ofSeconds(4)), "1");
            assertThat(ana.await(Duration.ofSeconds(60))).isTrue();
            Settled.usageIsTheCarriers(WORLD, TENANT);
            int commits = Math.toIntExact(WORLD.proxy().commits() - before);
            LOG.log(Level.INFO, "a call makes {0} commits", commits);
            return commits;
        }
    }

    /** What a failure left behind must not make the next one fail. */
    @AfterEach
    void calm() {
        WORLD.proxy().disarm();
        if (WORLD.stack().app().pid().isEmpty()) {
            WORLD.stack().app().start(Progress.SILENT);
        }
        Settled.hangUpAll(WORLD, TENANT);
    }

    @ParameterizedTest(name = "killed {1} commit {0}")
    @MethodSource("killings")
    void nothing_is_lost(int commit, DatabaseProxy.Side side) throws Exception {
        var app = WORLD.stack().app();
        var killed = new CountDownLatch(1);
        try (var ana = WORLD.agent(TENANT, 0, Duration.ofSeconds(2), 1)) {
            ana.start();
            WORLD.proxy().arm(commit, side, () -> {
                app.kill9();
                killed.countDown();
            });
            var call = WORLD.call("+358403330001", TENANT, Optional.of(Duration.ofSeconds(4)), "1");
            boolean snapped = killed.await(20, TimeUnit.SECONDS);
            assertThat(snapped || commit > SURE)
                    .as("commit %s was reached", commit)
                    .isTrue();
            if (snapped) {
                app.start(Progress.SILENT);
            }
            // a caller who still waits is answered by the agent who comes back, or gives up
            World.eventually("the caller's leg is over", Duration.ofSeconds(180), () -> over(call.callSid()));
            Settled.everythingIs(WORLD, TENANT);
        }
        takesTheNextCall();
        LOG.log(Level.INFO, "killed {0} commit {1}: nothing was lost", new Object[] {side, commit});
    }

    private void takesTheNextCall() throws InterruptedException {
        try (var ana = WORLD.agent(TENANT, 0, Duration.ofSeconds(1), 1)) {
            ana.start();
            WORLD.call("+358403330002", TENANT, Optional.empty(), "1");
            assertThat(ana.await(Duration.ofSeconds(60)))
                    .as("the agent takes the next call")
                    .isTrue();
        }
        Settled.everythingIs(WORLD, TENANT);
    }

    private boolean over(String callSid) {
        return Settled.hears(WORLD, TENANT, callSid, "ended");
    }
}
