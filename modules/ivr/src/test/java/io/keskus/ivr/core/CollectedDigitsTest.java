package io.keskus.ivr.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.Directive;
import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowInput;
import io.keskus.ivr.Flows;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollectedDigitsTest {
    private static final String PIN = """
            flow: pin
            languages: [en]
            entry: ask
            nodes:
              ask:
                type: collect
                variable: pin
                sensitive: SENSITIVE
                prompt: {en: Your number please.}
                minDigits: 4
                maxDigits: 6
                timeoutSeconds: 5
                tries: 2
                invalid: {en: Four to six digits.}
                silence: {en: Are you there?}
                next: bye
                otherwise: bye
              bye: {type: hangup}
            """;

    private final Flow open = Flows.sound("pin.yaml", PIN.replace("SENSITIVE", "false"));
    private final Flow secret = Flows.sound("pin.yaml", PIN.replace("SENSITIVE", "true"));

    @Test
    void digits_reach_the_agent_and_stay_with_the_call() {
        var caller = Caller.of(open).speaks("en").presses("12345");
        assertThat(caller.directives()).startsWith(new Directive.Collected("pin", "12345", false));
        assertThat(caller.state().variables()).isEqualTo(Map.of("pin", "12345"));
    }

    @Test
    void too_few_digits_stars_and_silence_are_asked_for_again() {
        assertThat(Caller.of(open).speaks("en").presses("123").heard())
                .isEqualTo("Four to six digits. Your number please.");
        assertThat(Caller.of(open).speaks("en").presses("12*4").heard()).startsWith("Four to six digits.");
        assertThat(Caller.of(open).speaks("en").staysSilent().heard()).startsWith("Are you there?");
    }

    @Test
    void sensitive_digits_are_asked_for_as_such_and_leave_no_trace_in_the_state_or_in_a_log() {
        var caller = Caller.of(secret).speaks("en");
        assertThat(caller.waitsFor()).isInstanceOfSatisfying(Directive.AskKeys.class, ask -> assertThat(ask.sensitive())
                .isTrue());
        caller.presses("98765");
        assertThat(caller.directives()).startsWith(new Directive.Collected("pin", "98765", true));
        assertThat(caller.state().toString()).doesNotContain("98765");
        assertThat(caller.directives().toString()).doesNotContain("98765");
        assertThat(caller.inputs().toString()).doesNotContain("98765");
    }

    @Test
    void masked_digits_from_a_journal_lead_the_same_way_with_the_same_digest() {
        for (String digits : new String[] {"98765", "12", "1*345", "#"}) {
            var live = Caller.of(secret).speaks("en").presses(digits);
            var again = Caller.of(secret).speaks("en").does(new FlowInput.Keys(digits).masked());
            assertThat(again.digests()).isEqualTo(live.digests());
            assertThat(again.state()).isEqualTo(live.state());
        }
    }

    @Test
    void other_digits_that_are_not_sensitive_have_another_digest() {
        assertThat(Caller.of(open).speaks("en").presses("12345").digests())
                .isNotEqualTo(Caller.of(open).speaks("en").presses("12346").digests());
    }
}
