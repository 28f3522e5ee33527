package io.keskus.ivr.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.Directive;
import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.FlowState;
import io.keskus.ivr.FlowState.Phase;
import io.keskus.ivr.QueueOutcome;
import io.keskus.ivr.Step;
import io.keskus.platform.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AnyCallEndsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Property
    void whatever_happens_in_whatever_flow_every_step_says_what_is_waited_for(@ForAll long seed) {
        Flow flow = AnyFlow.sound(seed);
        var random = new Random(seed + 1);
        FlowState state = FlowState.NEW;
        for (int i = 0; i < 60; i++) {
            Step step = Interpreter.step(flow, state, anyInput(random), NOW.plusSeconds(i));
            state = step.state();
            assertThat(last(step)).isEqualTo(expected(state.phase()));
            assertThat(step.directives().stream().filter(AnyCallEndsTest::waits).count())
                    .isLessThanOrEqualTo(1);
        }
    }

    @Property
    void the_same_inputs_lead_to_the_same_steps_through_a_journal_of_json(@ForAll long seed) {
        Flow flow = AnyFlow.sound(seed);
        var inputs = new ArrayList<FlowInput>();
        var random = new Random(seed + 2);
        for (int i = 0; i < 40; i++) {
            inputs.add(anyInput(random));
        }
        FlowState live = FlowState.NEW;
        FlowState again = FlowState.NEW;
        for (FlowInput input : inputs) {
            Step first = Interpreter.step(flow, live, input, NOW);
            FlowInput journaled = Json.read(Json.write(input), FlowInput.class);
            Step second = Interpreter.step(flow, Json.read(Json.write(again), FlowState.class), journaled, NOW);
            assertThat(second).isEqualTo(first);
            assertThat(second.digest()).isEqualTo(first.digest());
            for (Directive directive : first.directives()) {
                assertThat(Json.read(Json.write(directive), Directive.class)).isEqualTo(directive);
            }
            live = first.state();
            again = second.state();
        }
    }

    @Property
    void silence_comes_to_an_end_in_every_sound_flow(@ForAll long seed) {
        Flow flow = AnyFlow.sound(seed);
        assertThat(FlowShape.silentLoop(flow.nodes())).isEmpty();
        assertThat(stepsInSilence(flow, new Random(seed)))
                .isLessThan(4 * flow.nodes().size() + 2);
    }

    @Property
    void a_machine_cannot_keep_a_line(@ForAll long seed) {
        Flow flow = AnyFlow.sound(seed);
        var random = new Random(seed + 3);
        FlowState state = FlowState.NEW;
        int answers = 0;
        while (!state.over() && answers <= FlowState.MOST_STEPS + 1) {
            state = Interpreter.step(flow, state, fitting(state, random), NOW).state();
            answers++;
        }
        assertThat(state.over()).isTrue();
    }

    @Property
    void a_circle_is_found_just_where_walking_finds_one(@ForAll long seed) {
        Flow flow = AnyFlow.wild(seed);
        boolean walked = flow.nodes().keySet().stream().anyMatch(start -> returns(flow, start));
        assertThat(FlowShape.silentLoop(flow.nodes()).isPresent()).isEqualTo(walked);
    }

    @Property
    void even_a_flow_that_no_reader_would_accept_ends_each_step(@ForAll long seed) {
        Flow flow = AnyFlow.wild(seed);
        var random = new Random(seed + 4);
        FlowState state = FlowState.NEW;
        for (int i = 0; i < 60; i++) {
            Step step = Interpreter.step(flow, state, anyInput(random), NOW);
            assertThat(step.directives()).hasSizeLessThan(3 * flow.nodes().size() + 3);
            state = step.state();
        }
    }

    /** The naive twin: follow silent exits by breadth for as many rounds as there are nodes. */
    private static boolean returns(Flow flow, String start) {
        List<String> reached = new ArrayList<>(List.of(start));
        for (int round = 0; round <= flow.nodes().size(); round++) {
            var next = new ArrayList<String>();
            for (String id : reached) {
                flow.node(id).exits().stream()
                        .filter(exit -> exit.silent() && !next.contains(exit.target()))
                        .forEach(exit -> next.add(exit.target()));
            }
            if (next.contains(start)) {
                return true;
            }
            reached = next;
        }
        return false;
    }

    private static int stepsInSilence(Flow flow, Random random) {
        FlowState state = Interpreter.step(flow, FlowState.NEW, new FlowInput.Arrived(List.of(), false), NOW)
                .state();
        int steps = 0;
        while (!state.over()) {
            assertThat(steps).isLessThan(FlowState.MOST_STEPS);
            state = Interpreter.step(flow, state, silence(state.phase(), random), NOW)
                    .state();
            steps++;
        }
        return steps;
    }

    private static FlowInput silence(Phase phase, Random random) {
        return switch (phase) {
            case KEYS -> new FlowInput.NoInput();
            case HOURS -> new FlowInput.HoursVerdict("office", random.nextBoolean());
            case QUEUE -> new FlowInput.QueueEnded(random.nextBoolean() ? QueueOutcome.FULL : QueueOutcome.TIMED_OUT);
            case VOICEMAIL -> new FlowInput.VoicemailLeft(0);
            default -> new FlowInput.Resumed();
        };
    }

    private static FlowInput fitting(FlowState state, Random random) {
        return switch (state.phase()) {
            case KEYS -> new FlowInput.Keys(random.nextBoolean() ? "0" : "123");
            case QUEUE ->
                random.nextBoolean() ? new FlowInput.Left("0") : new FlowInput.QueueEnded(QueueOutcome.ANSWERED);
            default -> silence(state.phase(), random);
        };
    }

    private static FlowInput anyInput(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> new FlowInput.Arrived(List.of("fi-FI", "xx"), random.nextBoolean());
            case 1, 2, 3 -> new FlowInput.Keys("0123*#x".substring(random.nextInt(4), 4 + random.nextInt(4)));
            case 4 -> new FlowInput.NoInput();
            case 5, 6 -> new FlowInput.HoursVerdict(random.nextBoolean() ? "office" : "other", random.nextBoolean());
            case 7 -> new FlowInput.Left("0");
            case 8 -> new FlowInput.QueueEnded(QueueOutcome.values()[random.nextInt(4)]);
            default ->
                random.nextInt(8) == 0
                        ? new FlowInput.HungUp()
                        : random.nextBoolean()
                                ? new FlowInput.Resumed()
                                : new FlowInput.VoicemailLeft(random.nextInt(60));
        };
    }

    private static boolean waits(Directive directive) {
        return !(directive instanceof Directive.Speak) && !(directive instanceof Directive.Collected);
    }

    private static Class<?> last(Step step) {
        var directives = step.directives();
        return directives.isEmpty()
                ? null
                : directives.get(directives.size() - 1).getClass();
    }

    private static Class<?> expected(Phase phase) {
        return switch (phase) {
            case KEYS -> Directive.AskKeys.class;
            case HOURS -> Directive.NeedHours.class;
            case QUEUE -> Directive.EnterQueue.class;
            case VOICEMAIL -> Directive.TakeVoicemail.class;
            case ENDED -> Directive.HangUp.class;
            case GONE -> null;
            case NEW -> throw new IllegalStateException("no step leads back to the beginning");
        };
    }
}
