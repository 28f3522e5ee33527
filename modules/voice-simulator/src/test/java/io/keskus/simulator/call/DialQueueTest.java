package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DialQueueTest {

    private final Rig rig =
            new Rig().on("/left", "<Say>goodbye</Say>").on("/done", "").on("/wait", "<Play>/music.mp3</Play>");

    private Call waits() {
        var call = rig.call("<Enqueue waitUrl=\"/wait\" action=\"/left\">sales</Enqueue>");
        rig.pass("PT3S");
        return call;
    }

    private Call dials(String attributes, String nounAttributes) {
        var call = rig.call(
                "<Dial action=\"/done\" " + attributes + "><Queue " + nounAttributes + ">sales</Queue></Dial>");
        rig.pass("PT0.1S");
        return call;
    }

    @Test
    void the_first_in_the_queue_is_bridged_and_both_actions_are_asked_at_the_end() {
        var first = waits();
        var second = waits();
        var agent = dials("", "");
        assertThat(Rig.events(first, "bridged").get(0)).containsEntry("with", agent.sid());
        assertThat(Rig.events(second, "bridged")).isEmpty();
        assertThat(rig.visits("/left")).isEmpty();
        agent.hangUpByPhone();
        rig.pass("PT1S");
        assertThat(rig.visit("/left").parameters())
                .containsEntry("QueueResult", "bridged")
                .containsEntry("QueueTime", "6");
        assertThat(Rig.heard(first)).contains("goodbye");
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("completed");
    }

    @Test
    @Row({"Queue.url", "Queue.method"})
    void the_one_from_the_queue_hears_a_document_first() {
        rig.on("/connect", "<Say>an agent is here</Say>");
        var caller = waits();
        var agent = dials("", "url=\"/connect\" method=\"GET\"");
        assertThat(Rig.events(agent, "bridged")).isEmpty();
        rig.pass("PT1S");
        assertThat(Rig.heard(caller)).contains("an agent is here");
        assertThat(rig.visit("/connect").method()).isEqualTo("GET");
        assertThat(rig.visit("/connect").parameters())
                .containsEntry("DequeingCallSid", agent.sid())
                .containsEntry("QueueTime", "3")
                .containsKey("QueueSid");
        assertThat(Rig.events(agent, "bridged")).hasSize(1);
    }

    @Test
    @Row({"Queue.url", "Queue.method"})
    void without_a_url_at_once_and_by_post_with_one() {
        rig.on("/connect", "");
        waits();
        assertThat(Rig.events(dials("", ""), "bridged")).hasSize(1);
        waits();
        dials("", "url=\"/connect\"");
        assertThat(rig.visit("/connect").method()).isEqualTo("POST");
    }

    @Test
    void an_empty_queue_is_waited_for_until_the_timeout() {
        rig.exchange.queues().open(Rig.ACCOUNT, "sales");
        var patient = dials("timeout=\"20\"", "");
        rig.pass("PT10S");
        var caller = waits();
        assertThat(Rig.events(caller, "bridged").get(0)).containsEntry("with", patient.sid());
        dials("timeout=\"5\"", "");
        rig.pass("PT6S");
        assertThat(rig.visits("/done"))
                .extracting(visit -> visit.get("DialCallStatus"))
                .contains("no-answer");
    }

    @Test
    void a_queue_that_does_not_exist_fails() {
        dials("", "");
        assertThat(rig.visit("/done").get("DialCallStatus")).isEqualTo("failed");
    }

    @Test
    void a_star_lets_both_go_on() {
        var caller = waits();
        var agent = dials("hangupOnStar=\"true\"", "");
        agent.key('*');
        rig.pass("PT1S");
        assertThat(rig.visits("/done")).hasSize(1);
        assertThat(Rig.heard(caller)).contains("goodbye");
    }

    @Test
    void the_time_limit_lets_both_go_on() {
        var caller = waits();
        dials("timeLimit=\"10\"", "");
        rig.pass("PT11S");
        assertThat(Rig.heard(caller)).contains("goodbye");
        assertThat(rig.visits("/done")).hasSize(1);
    }

    @Test
    void whoever_leaves_in_whichever_state_nothing_is_left_behind() {
        for (var leaver : List.of("caller", "agent", "rest")) {
            for (var state : List.of("waiting", "connecting", "bridged", "agent-waiting")) {
                leaves(leaver, state);
            }
        }
    }

    private void leaves(String leaver, String state) {
        var fresh = new DialQueueTest();
        fresh.rig.on("/connect", "<Pause length=\"30\"/>").on("/other", "<Hangup/>");
        fresh.rig.exchange.queues().open(Rig.ACCOUNT, "sales");
        var caller = state.equals("agent-waiting") ? null : fresh.waits();
        var agent =
                state.equals("waiting") ? null : fresh.dials("", state.equals("connecting") ? "url=\"/connect\"" : "");
        fresh.rig.pass("PT2S");
        var target = leaver.equals("agent") ? agent : caller;
        target = target == null ? (agent == null ? caller : agent) : target;
        if (leaver.equals("rest")) {
            target.interrupt();
            fresh.rig.exchange.outbound().performFrom(target, "POST", Rig.BASE + "/other");
        } else {
            target.hangUpByPhone();
        }
        fresh.rig.pass("PT2M");
        var name = leaver + " leaves while " + state;
        assertThat(fresh.rig.exchange.calls()).as(name).allMatch(call -> call.status()
                .ended());
        assertThat(fresh.rig.time.waiting()).as(name).isZero();
        assertThat(fresh.rig.exchange.queues().open(Rig.ACCOUNT, "sales").size())
                .as(name)
                .isZero();
        if (caller != null && state.equals("bridged") && leaver.equals("rest")) {
            assertThat(fresh.rig.visits("/left").get(0).get("QueueResult")).isEqualTo("redirected-from-bridged");
        }
    }
}
