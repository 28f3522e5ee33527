package io.keskus.app.scenarios;

import static io.keskus.app.scenarios.Attempt.Actor.ADMIN;
import static io.keskus.app.scenarios.Attempt.Actor.AGENT;
import static io.keskus.app.scenarios.Attempt.Actor.SUPERVISOR;
import static io.keskus.app.scenarios.Attempt.as;

import java.util.Map;

/** The controls of what agents talk by, as of {@link Controls}. */
final class LineControls {
    private LineControls() {}

    /** The agent's own telephone may be answered before it is called off: the talk then goes on by it. */
    static void put(Property owned, Attempt talking, Map<String, Attempt> controls) {
        controls.put("OwnPhoneResource_put", as(AGENT).sending("{\"number\": \"+358401118888\"}"));
        controls.put("OwnPhoneResource_get", as(AGENT));
        controls.put("LineResource_mute", talking.sending("{\"muted\": false}"));
        controls.put(
                "LineResource_quality",
                talking.sending("{\"seconds\": 9, \"mos\": 420, \"worstMos\": 400, \"jitterMillis\": 2,"
                        + " \"roundTripMillis\": 40, \"lossPerMille\": 0}"));
        controls.put("LineResource_ring", talking);
        controls.put("LineResource_cancel", talking);
        controls.put("OwnPhoneResource_remove", as(AGENT));
        telephones(owned, controls);
        checks(owned, controls);
    }

    private static void telephones(Property owned, Map<String, Attempt> controls) {
        var newcomer = as(ADMIN).with("agent", owned.newcomer());
        controls.put("AgentPhoneResource_put", newcomer.sending("{\"number\": \"+358401116666\"}"));
        controls.put("AgentPhoneResource_get", newcomer);
        controls.put("AgentPhoneResource_remove", newcomer);
    }

    private static void checks(Property owned, Map<String, Attempt> controls) {
        controls.put("LineChecksResource_beginLineCheck", as(AGENT));
        controls.put("LineChecksResource_listOwnLineChecks", as(AGENT));
        controls.put("LineChecksResource_listLineChecks", as(SUPERVISOR));
        controls.put(
                "LineChecksResource_putLineCheck",
                as(AGENT).with("check", owned.check()).sending("{\"failed\": \"carrier\"}"));
    }
}
