package io.keskus.calls.arrivals;

import static io.keskus.calls.bench.CallBench.CALLER;
import static io.keskus.calls.bench.CallBench.DEVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.bench.CallBench;
import io.keskus.calls.journal.Fact;
import io.keskus.ivr.FlowState;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.LegState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The journal holds every input of the flow: the same directives come out when it is gone through again. */
class JournalReplayTest {
    @Test
    void a_call_is_led_through_its_flow_again_from_its_journal() {
        try (var database = TestDatabase.create();
                var bench = new CallBench(database)) {
            bench.talking().status(CALLER, LegState.COMPLETED, 70).status(DEVICE, LegState.COMPLETED, 61);
            List<Fact.FlowStepped> steps = bench.journal().stream()
                    .map(entry -> entry.fact())
                    .filter(Fact.FlowStepped.class::isInstance)
                    .map(Fact.FlowStepped.class::cast)
                    .toList();
            assertThat(steps).hasSizeGreaterThan(2);
            var flow = bench.flow();
            var state = FlowState.NEW;
            for (var stepped : steps) {
                var again = bench.ivr().step(flow, state, stepped.input(), stepped.now());
                assertThat(again.digest()).as("%s", stepped.input()).isEqualTo(stepped.digest());
                state = again.state();
            }
        }
    }

    @Test
    void the_event_for_billing_tells_of_every_leg_once() throws InterruptedException {
        try (var database = TestDatabase.create();
                var bench = new CallBench(database)) {
            bench.talking().status(CALLER, LegState.COMPLETED, 70).status(DEVICE, LegState.COMPLETED, 61);
            var told = bench.nextEnded();
            assertThat(told.legs()).extracting(leg -> leg.seconds()).containsExactly(70L, 61L);
            assertThat(told.legs()).allMatch(leg -> leg.billable());
            assertThat(bench.ended).isEmpty();
        }
    }
}
