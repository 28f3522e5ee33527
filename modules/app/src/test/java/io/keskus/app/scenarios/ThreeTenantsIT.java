package io.keskus.app.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.launcher.OutsideCall;
import io.keskus.launcher.ScriptedAgent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Fifty calls of three companies at once: everything lands with the company that was called, and with nobody else. */
@Tag("integration")
class ThreeTenantsIT {
    private static final int CALLS = 50;

    private final World world = World.running();

    @Test
    void fifty_interleaved_calls_stay_with_their_tenants() {
        var agents = new ArrayList<ScriptedAgent>();
        try {
            for (var slug : World.TENANTS) {
                agents.add(world.agent(slug, 0, Duration.ofMillis(300), CALLS));
                agents.add(world.agent(slug, 1, Duration.ofMillis(300), CALLS));
            }
            agents.forEach(ScriptedAgent::start);
            Map<String, String> owner = new HashMap<>();
            for (int i = 0; i < CALLS; i++) {
                var slug = World.TENANTS.get(i % World.TENANTS.size());
                OutsideCall call = world.call("+3584022200" + (10 + i), slug, Optional.empty(), "1");
                owner.put(call.callSid(), slug);
            }
            owner.forEach((call, slug) -> World.eventually(
                    "an answered call of " + slug, Duration.ofSeconds(180), () -> world.record(slug, call)
                            .filter(record -> record.path("outcome").asText().equals("ANSWERED"))
                            .isPresent()));
            owner.forEach(this::isUnknownToOthers);
            World.TENANTS.forEach(slug -> Settled.everythingIs(world, slug));
        } finally {
            agents.forEach(ScriptedAgent::close);
        }
    }

    private void isUnknownToOthers(String call, String owner) {
        var id = world.record(owner, call).orElseThrow().path("interaction").asText();
        for (var other : World.TENANTS) {
            if (!other.equals(owner)) {
                assertThat(world.record(other, call)).isEmpty();
                for (var part : new String[] {"", "/journal", "/usage", "/routing"}) {
                    var answer = world.admin(other).get(world.api(other) + "/interactions/" + id + part);
                    assertThat(answer.status()).as("%s as %s", part, other).isEqualTo(404);
                }
            }
        }
    }
}
