package io.keskus.acd;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Long random days through the engine and its naive twin: the same decisions, the same state, and what must hold. */
class MatchingTwinsTest {
    private static final int COMMANDS = 500;

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void the_engine_decides_as_its_naive_twin_does(@ForAll long seed) {
        var day = new RandomDay(seed);
        var engine = new BitmapMatching();
        var twin = new NaiveMatching();
        for (int i = 0; i < COMMANDS; i++) {
            var command = day.next(engine.snapshot());
            assertThat(engine.apply(day.now, command))
                    .as("seed %s, command %s: %s", seed, i, command)
                    .isEqualTo(twin.apply(day.now, command));
            assertThat(engine.nextDeadline()).isEqualTo(twin.nextDeadline());
            assertThat(engine.stateHash())
                    .as("seed %s, command %s: %s", seed, i, command)
                    .isEqualTo(twin.stateHash());
            Invariants.check(engine.snapshot());
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void a_restored_engine_goes_on_as_if_nothing_had_happened(@ForAll long seed) {
        var day = new RandomDay(seed);
        var engine = new BitmapMatching();
        Matching restarted = new BitmapMatching();
        for (int i = 0; i < COMMANDS; i++) {
            var command = day.next(engine.snapshot());
            assertThat(restarted.apply(day.now, command)).isEqualTo(engine.apply(day.now, command));
            assertThat(restarted.nextDeadline()).isEqualTo(engine.nextDeadline());
            restarted = new BitmapMatching(restarted.snapshot());
            assertThat(restarted.stateHash()).isEqualTo(engine.stateHash());
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.OFF)
    void ticks_more_or_less_make_no_difference(@ForAll long seed) {
        var day = new RandomDay(seed);
        var engine = new BitmapMatching();
        var ticked = new BitmapMatching();
        var decided = new ArrayList<Decision>();
        var decidedTicked = new ArrayList<Decision>();
        for (int i = 0; i < COMMANDS; i++) {
            var before = day.now;
            var command = day.next(engine.snapshot());
            decided.addAll(engine.apply(day.now, command));
            for (var at = before; at.isBefore(day.now); at = at.plusSeconds(7)) {
                decidedTicked.addAll(ticked.apply(at, new Command.Tick()));
            }
            decidedTicked.addAll(ticked.apply(day.now, command));
            assertThat(ticked.stateHash()).isEqualTo(engine.stateHash());
        }
        assertThat(decidedTicked).isEqualTo(decided);
    }

    @Test
    void random_days_come_by_every_decision_and_every_refusal() {
        var decisions = new HashSet<Class<?>>();
        var refusals = new HashSet<Refusal>();
        var offersToLastAgents = new ArrayList<Explanation>();
        for (long seed = 0; seed < 20; seed++) {
            var day = new RandomDay(seed);
            var engine = new BitmapMatching();
            for (int i = 0; i < COMMANDS; i++) {
                for (var decision : engine.apply(day.now, day.next(engine.snapshot()))) {
                    decisions.add(decision.getClass());
                    if (decision instanceof Decision.Refused refused) {
                        refusals.add(refused.reason());
                    }
                    if (decision instanceof Decision.Offered offered) {
                        offersToLastAgents.add(offered.explanation());
                    }
                }
            }
        }
        assertThat(decisions).containsExactlyInAnyOrder(Decision.class.getPermittedSubclasses());
        assertThat(refusals).containsExactlyInAnyOrder(Refusal.values());
        assertThat(offersToLastAgents).anyMatch(Explanation::lastAgent).anyMatch(e -> e.ring() > 1);
    }
}
