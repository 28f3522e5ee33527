package io.keskus.calls.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.calls.bench.OnTheBench;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallState;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Ids;
import io.keskus.routing.WrapUpExtended;
import io.keskus.telephony.Verb;
import org.junit.jupiter.api.Test;

/** What a queue says of callers who want in, and of after-work. */
class QueueRulesInCallsTest extends OnTheBench {
    @Test
    void a_caller_sent_into_a_paused_queue_goes_the_flows_way_for_one_that_cannot_take_them() {
        bench.floor.paused.add(bench.floor.sales);

        bench.arrives().presses("1");

        assertThat(bench.hears(Verb.TakeVoicemail.class)).isTrue();
        assertThat(bench.floor.told).isEmpty();
    }

    @Test
    void who_waited_before_the_pause_is_still_served() {
        bench.arrives().presses("1").waits();
        bench.floor.paused.add(bench.floor.sales);

        bench.accepted().deviceComes().callerJoins();

        assertThat(bench.state()).isEqualTo(CallState.TALKING);
    }

    @Test
    void an_extension_of_the_wrap_up_is_asked_of_routing_and_journaled_once_it_came() {
        bench.talking().ends();
        bench.in(() -> {
            bench.rooms.desk.extendWrapUp(bench.call(), bench.ana);
            return null;
        });
        assertThat(bench.floor.told).endsWith("extendWrapUp");

        var until = bench.clock.instant().plusSeconds(90);
        bench.told.tell(
                new WrapUpExtended(Ids.next(), bench.tenant, bench.clock.instant(), bench.ana, bench.call(), until));

        assertThat(bench.in(() -> bench.rooms.journal.of(bench.call())))
                .extracting(entry -> (Object) entry.fact())
                .contains(new Fact.WrapUpExtended(bench.ana, until));
    }

    @Test
    void an_extension_in_a_call_that_is_not_there_is_refused() {
        var nowhere = new InteractionId(Ids.next());
        assertThatThrownBy(() -> bench.in(() -> {
                    bench.rooms.desk.extendWrapUp(nowhere, bench.ana);
                    return null;
                }))
                .hasMessageContaining("call-unknown");
    }
}
