package io.keskus.calls.live;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.CallGlimpse;
import io.keskus.calls.bench.CallBench;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The little that a floor shows of each call. */
class GlimpsesTest {
    private static TestDatabase database;
    private CallBench bench;
    private CallBench stranger;

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void sit() {
        bench = new CallBench(database).arrives().presses("1").waits();
        stranger = new CallBench(database).arrives().presses("1").waits();
    }

    @AfterEach
    void stand() {
        bench.close();
        stranger.close();
    }

    @Test
    void a_call_says_its_number_its_contact_and_the_language_of_its_queue() {
        var glimpse = of(bench, bench.call()).get(0);

        assertThat(glimpse.interaction()).isEqualTo(bench.call());
        assertThat(glimpse.number()).isEqualTo("+358931577001");
        assertThat(glimpse.contact()).isPresent();
        assertThat(glimpse.name()).as("nobody has said it yet").isEmpty();
        assertThat(glimpse.language()).contains("en");
    }

    @Test
    void before_a_queue_there_is_no_language_of_it() {
        try (var early = new CallBench(database).arrives()) {
            assertThat(of(early, early.call()).get(0).language()).isEmpty();
        }
    }

    @Test
    void what_is_no_call_is_left_out_and_of_nothing_comes_nothing() {
        assertThat(of(bench, bench.call(), new InteractionId(Ids.next()))).hasSize(1);
        assertThat(of(bench)).isEmpty();
    }

    @Test
    void a_call_of_another_tenant_is_no_call_here() {
        var ours = bench.call();
        var theirs = stranger.call();

        assertThat(of(bench, ours, theirs)).extracting(CallGlimpse::interaction).containsExactly(ours);
        assertThat(of(stranger, ours, theirs))
                .extracting(CallGlimpse::interaction)
                .containsExactly(theirs);
    }

    private static List<CallGlimpse> of(CallBench whose, InteractionId... calls) {
        var glimpses = new Glimpses(database.entityManager(), whose.rooms.contacts);
        return whose.in(() -> glimpses.of(List.of(calls)));
    }
}
