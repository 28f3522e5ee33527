package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.Queue;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Calls in a second, requests at once, and faults of the REST interface. */
class LimitsTest extends CarrierTest {

    private Call dial() {
        return Call.creator(new PhoneNumber("+358409000009"), new PhoneNumber(SHOP), URI.create(shop.url("/voice")))
                .create(twilio);
    }

    @Test
    void a_call_says_how_long_it_waits_for_its_turn() {
        number();
        dial();
        dial();
        var third = dial();
        assertThat(Integer.parseInt(third.getQueueTime())).isBetween(1000, 2000);
        control.post("/clock", Map.of("advance", "PT5S"));
        assertThat(Call.fetcher(third.getSid()).fetch(twilio).getQueueTime()).isEqualTo("0");
    }

    @Test
    void more_calls_than_can_start_in_a_day_are_refused() {
        number();
        control.put("/accounts/" + account.getSid(), Map.of("callsPerSecond", 0.00001));
        dial();
        assertThat(code(this::dial)).isEqualTo(22005);
    }

    @Test
    void a_request_above_the_number_that_may_be_under_way_is_refused_and_not_carried_out() {
        var once = new TwilioRestClient.Builder(account.getSid(), account.getAuthToken())
                .httpClient(LocalTwilio.withoutRetries(simulator.port()))
                .build();
        control.put("/accounts/" + account.getSid(), Map.of("requestsAtOnce", 1));
        control.post("/faults", Map.of("account", account.getSid(), "restLatencyMs", 500));
        var codes = Stream.of("a", "b", "c")
                .map(name -> CompletableFuture.supplyAsync(
                        () -> code(() -> Queue.creator(name).create(once))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        control.post("/faults", Map.of("account", account.getSid()));
        assertThat(codes).containsExactlyInAnyOrder(0, 20429, 20429);
        assertThat(Queue.reader().read(once)).hasSize(1);
    }

    @Test
    void a_slow_answer_comes_as_late_as_it_was_told() {
        control.post("/faults", Map.of("account", account.getSid(), "restLatencyMs", 300));
        long before = System.nanoTime();
        Queue.creator("slow").create(twilio);
        assertThat(System.nanoTime() - before).isGreaterThan(300_000_000L);
    }

    @Test
    void faults_are_switched_at_the_short_address_too() {
        assertThat(control.statusOf("POST", "/_faults", Map.of("account", account.getSid(), "latencyMs", 5)))
                .isEqualTo(200);
        assertThat(control.get("/faults?account=" + account.getSid())
                        .path("latencyMs")
                        .asInt())
                .isEqualTo(5);
    }
}
