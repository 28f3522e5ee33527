package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GatherVerbTest {

    private final Rig rig = new Rig().on("/keys", "<Hangup/>");

    private void call(String gather, Script script) {
        rig.on("/voice", gather + "<Say>nothing came</Say>");
        rig.call(script);
    }

    @Test
    @Row({"Gather.numDigits", "Gather.action"})
    void enough_digits_are_sent_to_the_action_at_once() {
        call("<Gather action=\"/keys\" numDigits=\"2\"/>", CallerScript.presses("42"));
        rig.pass("PT0.6S");
        assertThat(rig.visit("/keys").get("Digits")).isEqualTo("42");
    }

    @Test
    @Row("Gather.action")
    void without_an_action_the_same_document_is_asked_again() {
        call("<Gather numDigits=\"1\"/>", CallerScript.presses("1"));
        rig.pass("PT2S");
        assertThat(rig.visits("/voice")).hasSize(2);
        assertThat(rig.visits("/voice").get(1).get("Digits")).isEqualTo("1");
    }

    @Test
    @Row("Gather.method")
    void the_action_is_asked_by_post_or_as_method_says() {
        call("<Gather action=\"/keys\" method=\"GET\" numDigits=\"1\"/>", CallerScript.presses("1"));
        rig.pass("PT1S");
        assertThat(rig.visit("/keys").method()).isEqualTo("GET");
    }

    @Test
    @Row("Gather.method")
    void post_is_the_usual_method() {
        call("<Gather action=\"/keys\" numDigits=\"1\"/>", CallerScript.presses("1"));
        rig.pass("PT1S");
        assertThat(rig.visit("/keys").method()).isEqualTo("POST");
    }

    @Test
    @Row("Gather.timeout")
    void five_seconds_after_the_last_key_what_there_is_is_sent() {
        call("<Gather action=\"/keys\"/>", CallerScript.presses("42"));
        rig.pass("PT5.4S");
        assertThat(rig.visits("/keys")).isEmpty();
        rig.pass("PT0.2S");
        assertThat(rig.visit("/keys").get("Digits")).isEqualTo("42");
    }

    @Test
    @Row("Gather.timeout")
    void timeout_counts_from_the_end_of_the_prompts() {
        call("<Gather action=\"/keys\" timeout=\"2\"><Pause length=\"10\"/></Gather>", CallerScript.silent());
        rig.pass("PT11.9S");
        assertThat(Rig.heard(theCall())).isEmpty();
        rig.pass("PT0.2S");
        assertThat(Rig.heard(theCall())).containsExactly("nothing came");
    }

    @Test
    @Row("Gather.finishOnKey")
    void the_finish_key_sends_what_came_before_it() {
        call("<Gather action=\"/keys\"/>", CallerScript.presses("42#"));
        rig.pass("PT1S");
        assertThat(rig.visit("/keys").get("Digits")).isEqualTo("42");
    }

    @Test
    @Row("Gather.finishOnKey")
    void another_finish_key_makes_the_hash_an_ordinary_one() {
        call("<Gather action=\"/keys\" finishOnKey=\"*\"/>", CallerScript.presses("4#*"));
        rig.pass("PT1S");
        assertThat(rig.visit("/keys").get("Digits")).isEqualTo("4#");
    }

    @Test
    @Row("Gather.finishOnKey")
    void an_empty_finish_key_finishes_by_nothing() {
        call("<Gather action=\"/keys\" finishOnKey=\"\" timeout=\"3\"/>", CallerScript.presses("4#"));
        rig.pass("PT4S");
        assertThat(rig.visit("/keys").get("Digits")).isEqualTo("4#");
    }

    @Test
    @Row("Gather.finishOnKey")
    void the_finish_key_before_any_digit_falls_through() {
        call("<Gather action=\"/keys\"/>", CallerScript.presses("#"));
        rig.pass("PT1S");
        assertThat(rig.visits("/keys")).isEmpty();
        assertThat(Rig.heard(theCall())).containsExactly("nothing came");
    }

    @Test
    @Row("Gather.actionOnEmptyResult")
    void the_action_is_asked_without_digits_only_when_wanted() {
        call("<Gather action=\"/keys\" actionOnEmptyResult=\"true\"/>", CallerScript.silent());
        rig.pass("PT6S");
        assertThat(rig.visit("/keys").get("Digits")).isEmpty();
    }

    @Test
    @Row("Gather.input")
    void keys_count_only_where_input_has_dtmf() {
        call("<Gather action=\"/keys\" input=\"speech\" numDigits=\"1\"/>", CallerScript.presses("1"));
        rig.pass("PT6S");
        assertThat(rig.visits("/keys")).isEmpty();
    }

    @Test
    @Row("Gather.input")
    void speech_is_recognised_where_input_has_it() {
        call("<Gather action=\"/keys\" input=\"dtmf speech\"/>", CallerScript.says("sales please"));
        rig.pass("PT1S");
        assertThat(rig.visit("/keys").parameters())
                .containsEntry("SpeechResult", "sales please")
                .containsEntry("Confidence", "0.9")
                .doesNotContainKey("Digits");
    }

    @Test
    void a_key_silences_the_prompts() {
        call("<Gather action=\"/keys\"><Say loop=\"5\">1234567890</Say></Gather>", CallerScript.pressesAfter(150, "1"));
        rig.pass("PT4S");
        assertThat(Rig.heard(theCall())).hasSize(2);
        rig.pass("PT1.2S");
        assertThat(rig.visit("/keys").get("Digits")).isEqualTo("1");
    }

    @Test
    void hanging_up_in_the_middle_asks_for_nothing() {
        call("<Gather action=\"/keys\"><Say loop=\"0\">Hello</Say></Gather>", CallerScript.hangsUpAfter(1000));
        rig.pass("PT1M");
        assertThat(rig.visits("/keys")).isEmpty();
        assertThat(theCall().hungUpBy()).isEqualTo("caller");
        assertThat(rig.time.waiting()).isZero();
    }

    private Call theCall() {
        return rig.exchange.calls().get(0);
    }
}
