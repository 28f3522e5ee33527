package io.keskus.simulator.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two connections of the real media program, with each other. */
class PeersTest {

    private final ExecutorService carrier = Executors.newSingleThreadExecutor();
    private final Peers peers = new Peers(carrier);

    @AfterEach
    void stop() {
        peers.close();
        carrier.shutdownNow();
    }

    @Test
    void sound_passes_between_two_connections_both_ways() throws Exception {
        var one = new Ear();
        var other = new Ear();
        meet(one, other);
        one.connected.get(20, TimeUnit.SECONDS);
        other.connected.get(20, TimeUnit.SECONDS);
        for (double loudness : exchanged(one, other)) {
            assertThat(loudness).isGreaterThan(1000);
        }
    }

    @Test
    void when_the_program_is_killed_its_connections_fail_and_the_next_one_starts_it_again() throws Exception {
        var one = new Ear();
        meet(one, new Ear());
        one.connected.get(20, TimeUnit.SECONDS);
        long first = peers.processId();
        ProcessHandle.of(first).orElseThrow().destroyForcibly();
        assertThat(one.failed.get(20, TimeUnit.SECONDS)).isEqualTo("the media program is gone");
        var again = new Ear();
        meet(again, new Ear());
        again.connected.get(20, TimeUnit.SECONDS);
        assertThat(peers.processId()).isNotEqualTo(first);
    }

    private void meet(Ear caller, Ear callee) throws Exception {
        carrier.submit(() -> caller.peer = peers.offer(caller)).get();
        var offer = caller.described.get(20, TimeUnit.SECONDS);
        assertThat(offer).contains(" 127.0.0.1 ").contains("telephone-event");
        carrier.submit(() -> callee.peer = peers.answer(offer, callee)).get();
        var answer = callee.described.get(20, TimeUnit.SECONDS);
        carrier.submit(() -> caller.peer.accept(answer)).get();
    }

    /** Both speak for three seconds; the loudest frame that each heard. */
    private double[] exchanged(Ear one, Ear other) throws Exception {
        var loudest = new double[2];
        var tone = new short[320];
        for (int i = 0; i < tone.length; i++) {
            tone[i] = (short) (8000 * Math.sin(2 * Math.PI * 500 * i / 16_000));
        }
        var clock = Executors.newSingleThreadScheduledExecutor();
        clock.scheduleAtFixedRate(
                () -> carrier.execute(() -> {
                    one.peer.hear(tone);
                    other.peer.hear(tone);
                    loudest[0] = Math.max(loudest[0], loudness(one.peer.spoken()));
                    loudest[1] = Math.max(loudest[1], loudness(other.peer.spoken()));
                }),
                0,
                20,
                TimeUnit.MILLISECONDS);
        clock.schedule(clock::shutdown, 3, TimeUnit.SECONDS);
        assertThat(clock.awaitTermination(10, TimeUnit.SECONDS)).isTrue();
        return loudest;
    }

    private static double loudness(short[] frame) {
        double sum = 0;
        for (short sample : frame == null ? new short[0] : frame) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / 320);
    }

    private static final class Ear implements PeerUser {
        private final CompletableFuture<String> described = new CompletableFuture<>();
        private final CompletableFuture<Boolean> connected = new CompletableFuture<>();
        private final CompletableFuture<String> failed = new CompletableFuture<>();
        private Peer peer;

        @Override
        public void described(String sdp) {
            described.complete(sdp);
        }

        @Override
        public void connected() {
            connected.complete(true);
        }

        @Override
        public void failed(String reason) {
            failed.complete(reason);
        }
    }
}
