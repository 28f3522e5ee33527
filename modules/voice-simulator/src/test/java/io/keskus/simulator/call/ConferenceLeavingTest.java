package io.keskus.simulator.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConferenceLeavingTest {

    @Test
    void whoever_leaves_in_whichever_state_nothing_is_left_behind() {
        for (var leaver : List.of("customer", "agent", "rest")) {
            for (var state : List.of("waiting", "talking", "customer-held", "agent-held")) {
                leaves(leaver, state);
            }
        }
    }

    private void leaves(String leaver, String state) {
        var fresh = new Rig();
        fresh.on("/voice", "<Dial><Conference endConferenceOnExit=\"true\">room</Conference></Dial>");
        var customer = fresh.call();
        fresh.pass("PT0.1S");
        var room = fresh.exchange.conferences().list(Rig.ACCOUNT).get(0);
        var calls = new ArrayList<>(List.of(customer));
        if (!state.equals("waiting")) {
            calls.add(fresh.call());
            fresh.pass("PT0.1S");
        }
        var held = Map.of("customer-held", 0, "agent-held", 1).get(state);
        if (held != null) {
            room.find(calls.get(held).sid()).orElseThrow().hold(true, null, "POST");
        }
        fresh.pass("PT5S");
        if (leaver.equals("rest")) {
            room.end("conference-ended-via-api", null);
        } else {
            calls.get(leaver.equals("agent") ? calls.size() - 1 : 0).hangUpByPhone();
        }
        fresh.pass("PT5S");
        assertThat(room.status()).as(leaver + " leaves while " + state).isEqualTo("completed");
        assertThat(calls).allMatch(call -> call.status() == CallStatus.COMPLETED);
        assertThat(fresh.time.waiting()).as(leaver + " leaves while " + state).isZero();
    }
}
