package io.keskus.calls.recordings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.RecordingState;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long sound is kept: as long as the tenant says, longer under a legal hold, shorter when its speaker is forgotten. */
class RetentionTest extends OnTheDisk {
    private static final String ADMIN = "member:admin";

    private InteractionId call;

    @BeforeEach
    void begin() {
        call = bench.stored();
    }

    @Test
    void sound_is_deleted_when_the_tenants_days_are_over_and_not_before() throws IOException {
        bench.clock.later(Duration.ofDays(30));
        bench.sweep();
        assertThat(bench.sound(call)).isPresent();
        bench.clock.later(Duration.ofMinutes(1));
        bench.sweep();
        assertThat(bench.sound(call)).isEmpty();
        assertThat(bench.state(call)).isEqualTo(RecordingState.DELETED);
        assertThat(bench.noted(call)).endsWith("deleted by upkeep");
        assertThat(bench.in(() -> bench.recordings.findPeaks(bench.id(call)))).isEmpty();
    }

    @Test
    void a_legal_hold_keeps_sound_until_it_is_lifted() throws IOException {
        bench.in(() -> bench.recordings.hold(call, "court order 17", ADMIN));
        bench.clock.later(Duration.ofDays(300));
        bench.sweep();
        assertThat(bench.sound(call)).isPresent();
        assertThat(bench.only(call).legalHold()).isTrue();

        release();
        bench.sweep();
        assertThat(bench.sound(call)).isEmpty();
    }

    @Test
    void a_hold_is_placed_anew_and_lifted_twice_without_harm() {
        bench.in(() -> bench.recordings.hold(call, "first", ADMIN));
        bench.in(() -> bench.recordings.hold(call, "second", ADMIN));
        assertThat(bench.in(() -> bench.recordings.findHold(call)).orElseThrow().reason())
                .isEqualTo("second");
        release();
        release();
        assertThat(bench.in(() -> bench.recordings.findHold(call))).isEmpty();
        assertThatThrownBy(() -> bench.in(() -> bench.recordings.hold(call, " ", ADMIN)))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> bench.in(() -> bench.recordings.hold(new InteractionId(Ids.next()), "nothing", ADMIN)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void who_is_forgotten_is_not_heard_any_more() throws IOException {
        assertThat(erase()).isEqualTo(1);
        bench.round();
        assertThat(bench.sound(call)).isEmpty();
        assertThat(erase()).as("again").isZero();
    }

    @Test
    void what_a_legal_hold_keeps_from_being_forgotten_is_told_and_goes_with_the_hold() throws IOException {
        bench.in(() -> bench.recordings.hold(call, "court order 17", ADMIN));
        assertThat(erase()).isZero();
        assertThat(bench.in(() -> bench.erasure.kept(bench.contact))).isEqualTo(1);
        bench.sweep();
        assertThat(bench.sound(call)).isPresent();

        release();
        bench.sweep();
        assertThat(bench.sound(call)).isEmpty();
    }

    @Test
    void one_tenants_sweep_leaves_another_tenants_sound() throws IOException {
        try (var other = new RecordingBench(database, disk)) {
            var theirs = other.stored();
            bench.clock.later(Duration.ofDays(31));
            bench.sweep();
            assertThat(bench.sound(call)).isEmpty();
            assertThat(other.sound(theirs)).isPresent();
        }
    }

    @Test
    void rules_are_files_and_a_second_run_changes_nothing() {
        var files = files("queues: [sales, support]\nkeepDays: 90\n");
        assertThat(bench.in(() -> bench.section().plan(files)).toString())
                .contains("[sales] → [sales, support]", "30 → 90", "7 → 180");
        bench.in(() -> {
            bench.section().apply(files);
            return null;
        });
        assertThat(bench.in(() -> bench.section().plan(files))).isEmpty();
        var exported = bench.in(() -> bench.section().export());
        assertThat(bench.in(() -> bench.section().plan(files(exported.get("recordings.yaml")))))
                .isEmpty();
    }

    @Test
    void a_queue_that_is_not_there_cannot_be_recorded() {
        assertThatThrownBy(() -> bench.in(() -> bench.section().plan(files("queues: [sales, slaes]\n"))))
                .isInstanceOf(ConfigFaults.class)
                .hasMessageContaining("slaes");
    }

    private static ConfigFiles files(String rules) {
        return new ConfigFiles(
                Map.of("recordings.yaml", rules, "queues.yaml", "queues:\n  - name: sales\n  - name: support\n"));
    }

    private int erase() {
        return bench.in(() -> bench.erasure.erase(bench.contact));
    }

    private void release() {
        bench.in(() -> {
            bench.recordings.release(call, ADMIN);
            return null;
        });
    }
}
