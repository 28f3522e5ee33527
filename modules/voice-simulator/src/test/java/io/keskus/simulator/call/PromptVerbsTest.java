package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Say, Play, Pause, Redirect, Hangup, Reject. */
class PromptVerbsTest {

    private final Rig rig = new Rig();

    @Test
    @Row("Say.language")
    void say_is_heard_in_its_language_for_as_long_as_its_text() {
        var call = rig.call("<Say language=\"fi-FI\">Hei vaan!!</Say>");
        rig.pass("PT0.099S");
        assertThat(call.status()).isEqualTo(CallStatus.IN_PROGRESS);
        rig.pass("PT0.001S");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(Rig.events(call, "heard").get(0))
                .containsEntry("text", "Hei vaan!!")
                .containsEntry("language", "fi-FI")
                .containsEntry("lengthMs", 100L);
    }

    @Test
    @Row("Say.language")
    void say_without_a_language_is_american_english() {
        var call = rig.call("<Say>Hello</Say>");
        rig.pass("PT1S");
        assertThat(Rig.events(call, "heard").get(0)).containsEntry("language", "en-US");
    }

    @Test
    @Row("Say.loop")
    void say_is_repeated_as_often_as_loop_says_once_by_default() {
        var twice = rig.call("<Say loop=\"2\">Hello</Say>");
        rig.pass("PT1S");
        assertThat(Rig.heard(twice)).containsExactly("Hello", "Hello");
        var once = rig.call("<Say>Hello</Say>");
        rig.pass("PT1S");
        assertThat(Rig.heard(once)).containsExactly("Hello");
    }

    @Test
    @Row("Say.loop")
    void say_with_loop_0_goes_on_until_the_caller_hangs_up() {
        var call = rig.call("<Say loop=\"0\">1234567890</Say>");
        rig.pass("PT0.95S");
        assertThat(Rig.heard(call)).hasSize(10);
        call.hangUpByPhone();
        rig.pass("PT1M");
        assertThat(Rig.heard(call)).hasSize(10);
        assertThat(rig.time.waiting()).isZero();
    }

    @Test
    void ssml_is_heard_as_its_words() {
        var call = rig.call("<Say>Hi <break time=\"100ms\"/><emphasis>you</emphasis></Say>");
        rig.pass("PT1S");
        assertThat(Rig.heard(call)).containsExactly("Hi you");
    }

    @Test
    @Row("Play.loop")
    void play_is_resolved_against_the_document_and_repeated() {
        var call = rig.call("<Play loop=\"2\">music/a.mp3</Play>");
        rig.pass("PT9.9S");
        assertThat(call.status()).isEqualTo(CallStatus.IN_PROGRESS);
        rig.pass("PT1S");
        assertThat(Rig.heard(call)).containsExactly(Rig.BASE + "/music/a.mp3", Rig.BASE + "/music/a.mp3");
    }

    @Test
    @Row("Play.digits")
    void play_of_digits_sounds_tones_with_half_a_second_for_each_w() {
        var call = rig.call("<Play digits=\"ww3\"/>");
        rig.pass("PT1.2S");
        assertThat(call.status()).isEqualTo(CallStatus.IN_PROGRESS);
        rig.pass("PT0.1S");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(Rig.events(call, "heard").get(0)).containsEntry("kind", "tones");
    }

    @Test
    @Row("Pause.length")
    void pause_lasts_its_length_one_second_by_default() {
        var call = rig.call("<Say>Hello</Say><Pause length=\"10\"/><Pause/>");
        rig.pass("PT11S");
        assertThat(call.status()).isEqualTo(CallStatus.IN_PROGRESS);
        rig.pass("PT0.1S");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
    }

    @Test
    void a_pause_before_anything_else_delays_the_answer() {
        var call = rig.call("<Pause length=\"3\"/><Say>Hello</Say>");
        rig.pass("PT2S");
        assertThat(call.status()).isEqualTo(CallStatus.RINGING);
        rig.pass("PT1S");
        assertThat(call.status()).isEqualTo(CallStatus.IN_PROGRESS);
    }

    @Test
    @Row("Redirect.method")
    void redirect_asks_for_another_document_by_post_or_as_method_says() {
        rig.on("/next", "<Redirect method=\"GET\">third?a=1</Redirect>").on("/third", "<Hangup/>");
        rig.call("<Redirect>/next</Redirect>");
        rig.pass("PT1S");
        assertThat(rig.visit("/next").method()).isEqualTo("POST");
        assertThat(rig.visit("/third").method()).isEqualTo("GET");
        assertThat(rig.visit("/third").parameters()).containsEntry("a", "1").containsKey("CallSid");
    }

    @Test
    @Row("Hangup")
    void hangup_ends_the_call_and_nothing_after_it_is_performed() {
        var call = rig.call("<Hangup/><Say>never</Say>");
        rig.pass("PT1S");
        assertThat(call.status()).isEqualTo(CallStatus.COMPLETED);
        assertThat(call.hungUpBy()).isEqualTo("twiml");
        assertThat(Rig.heard(call)).isEmpty();
    }

    @Test
    @Row("Reject.reason")
    void reject_leaves_the_call_unanswered_and_free() {
        var rejected = rig.call("<Reject/>");
        rig.pass("PT1S");
        assertThat(rejected.status()).isEqualTo(CallStatus.NO_ANSWER);
        var busy = rig.call("<Reject reason=\"busy\"/>");
        rig.pass("PT1S");
        assertThat(busy.status()).isEqualTo(CallStatus.BUSY);
        assertThat(busy.billedMinutes()).isZero();
    }

    @Test
    void a_verb_that_is_not_performed_is_noted_and_skipped() {
        var call = rig.call("<Start><Stream url=\"wss://x.example\"/></Start><Say>Hello</Say>");
        rig.pass("PT1S");
        assertThat(Rig.events(call, "skipped").get(0)).containsEntry("verb", "Start");
        assertThat(Rig.heard(call)).containsExactly("Hello");
    }
}
