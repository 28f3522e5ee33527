package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.simulator.webhook.Web;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnqueueVerbTest {

    private final Rig rig = new Rig().on("/wait", "<Play>/music.mp3</Play>").on("/left", "<Say>goodbye</Say>");

    @Test
    @Row({"Enqueue.waitUrl", "Enqueue.waitUrlMethod"})
    void the_wait_documents_are_asked_again_when_they_run_out_with_the_place_in_the_queue() {
        rig.call("<Enqueue waitUrl=\"/wait\" waitUrlMethod=\"GET\">sales</Enqueue>");
        rig.pass("PT11S");
        assertThat(rig.visits("/wait")).hasSize(3).allMatch(visit -> visit.method()
                .equals("GET"));
        assertThat(rig.visits("/wait").get(2).parameters())
                .containsEntry("QueuePosition", "1")
                .containsEntry("QueueTime", "10")
                .containsEntry("AvgQueueTime", "0")
                .containsEntry("CurrentQueueSize", "1")
                .containsKey("QueueSid");
    }

    @Test
    @Row("Enqueue.waitUrlMethod")
    void post_is_the_usual_method_of_the_wait() {
        rig.call("<Enqueue waitUrl=\"/wait\">sales</Enqueue>");
        rig.pass("PT1S");
        assertThat(rig.visit("/wait").method()).isEqualTo("POST");
    }

    @Test
    @Row("Enqueue.waitUrl")
    void without_a_wait_url_there_is_music_and_with_an_empty_one_silence() {
        var music = rig.call("<Enqueue>sales</Enqueue>");
        rig.pass("PT1H");
        assertThat(Rig.events(music, "heard").get(0)).containsEntry("kind", "music");
        var silence = rig.call("<Enqueue waitUrl=\"\">sales</Enqueue>");
        rig.pass("PT1S");
        assertThat(Rig.heard(silence)).isEmpty();
    }

    @Test
    void an_empty_wait_document_is_not_asked_for_without_pause() {
        rig.on("/wait", "").call("<Enqueue waitUrl=\"/wait\">sales</Enqueue>");
        rig.pass("PT10S");
        assertThat(rig.visits("/wait")).hasSizeBetween(10, 11);
    }

    @Test
    @Row({"Enqueue.action", "Enqueue.method", "Leave"})
    void leave_ends_the_wait_and_the_action_is_asked() {
        rig.on("/wait", "<Say>Hello</Say><Leave/>");
        var call = rig.call("<Enqueue waitUrl=\"/wait\" action=\"/left\" method=\"GET\">sales</Enqueue>");
        rig.pass("PT1S");
        assertThat(rig.visit("/left").method()).isEqualTo("GET");
        assertThat(rig.visit("/left").parameters())
                .containsEntry("QueueResult", "leave")
                .containsEntry("QueueTime", "0")
                .containsEntry("CallStatus", "in-progress");
        assertThat(Rig.heard(call)).containsExactly("Hello", "goodbye");
    }

    @Test
    @Row("Enqueue.action")
    void without_an_action_the_next_verb_follows() {
        rig.on("/wait", "<Leave/>");
        var call = rig.call("<Enqueue waitUrl=\"/wait\">sales</Enqueue><Say>closed</Say>");
        rig.pass("PT1S");
        assertThat(Rig.heard(call)).containsExactly("closed");
    }

    @Test
    @Row("Enqueue.method")
    void a_caller_who_hangs_up_leaves_and_the_action_hears_of_it() {
        var call = rig.call("<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>");
        rig.pass("PT7S");
        call.hangUpByPhone();
        rig.pass("PT1M");
        assertThat(rig.visit("/left").method()).isEqualTo("POST");
        assertThat(rig.visit("/left").parameters())
                .containsEntry("QueueResult", "hangup")
                .containsEntry("QueueTime", "7")
                .containsEntry("CallStatus", "completed");
        assertThat(Rig.heard(call)).doesNotContain("goodbye");
        assertThat(rig.exchange.queues().open(Rig.ACCOUNT, "sales").size()).isZero();
        assertThat(rig.time.waiting()).isZero();
    }

    @Test
    void a_redirect_over_rest_takes_the_call_out_and_its_own_document_wins() {
        var call = rig.call("<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>");
        rig.pass("PT1S");
        call.interrupt();
        rig.on("/other", "<Say>other</Say>");
        rig.exchange.outbound().performFrom(call, "POST", Rig.BASE + "/other");
        rig.pass("PT1S");
        assertThat(rig.visit("/left").get("QueueResult")).isEqualTo("redirected");
        assertThat(Rig.heard(call)).contains("other").doesNotContain("goodbye");
    }

    @Test
    void a_full_queue_sends_the_call_on() {
        rig.exchange.queues().open(Rig.ACCOUNT, "sales").change(null, 1);
        rig.call("<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>");
        rig.pass("PT1S");
        rig.call();
        rig.pass("PT1S");
        assertThat(rig.visit("/left").get("QueueResult")).isEqualTo("queue-full");
    }

    @Test
    void a_wait_url_that_fails_takes_the_call_out_with_an_error() {
        rig.on("/wait", visit -> new Web.Received(500, "", ""));
        var call = rig.call("<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>");
        rig.pass("PT1S");
        assertThat(rig.visit("/left").get("QueueResult")).isEqualTo("error");
        assertThat(Rig.heard(call)).containsExactly("goodbye");
    }

    @Test
    void keys_in_the_wait_reach_its_gather() {
        rig.on("/wait", "<Gather numDigits=\"1\" action=\"/callback\"><Say>press 1</Say></Gather>")
                .on("/callback", "<Leave/>");
        rig.on("/voice", "<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>");
        rig.call(CallerScript.presses("1"));
        rig.pass("PT1S");
        assertThat(rig.visit("/callback").parameters())
                .containsEntry("Digits", "1")
                .containsKey("QueuePosition");
        assertThat(rig.visit("/left").get("QueueResult")).isEqualTo("leave");
    }

    @Test
    void callers_are_placed_in_order_of_arrival_and_move_up() {
        var first = rig.call("<Enqueue waitUrl=\"/wait\">sales</Enqueue>");
        rig.pass("PT0.5S");
        var second = rig.call();
        rig.pass("PT1S");
        assertThat(lastWait(second)).containsEntry("QueuePosition", "2");
        first.hangUpByPhone();
        rig.pass("PT5S");
        assertThat(lastWait(second)).containsEntry("QueuePosition", "1").containsEntry("CurrentQueueSize", "1");
    }

    private Map<String, String> lastWait(Call call) {
        return rig.visits("/wait").stream()
                .filter(visit -> visit.get("CallSid").equals(call.sid()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .parameters();
    }
}
