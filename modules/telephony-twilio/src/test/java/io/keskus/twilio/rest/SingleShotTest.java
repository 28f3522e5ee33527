package io.keskus.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.CarrierRefused;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.WebhookAddresses;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives at a carrier in trouble, counted there. */
class SingleShotTest {
    private static final WebhookAddresses ADDRESSES =
            new WebhookAddresses(URI.create("https://calls.example.com"), "twilio");

    private final TroubledServer server = new TroubledServer();
    private final SingleShot http = new SingleShot(server.settings());
    private final TwilioCarrier carrier = new TwilioCarrier(
            new AccountAccess("AC1", List.of("secret-token"), Optional.empty(), Optional.empty()),
            http,
            Optional.empty());

    @AfterEach
    void close() throws IOException {
        http.close();
        server.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 502, 503, 504})
    void a_post_arrives_once_however_it_fails(int status) {
        server.answers(status, "{\"code\":20500,\"message\":\"secret of +358401234567\"}");
        assertThatThrownBy(() -> carrier.dial(order(), ADDRESSES))
                .isInstanceOf(CarrierUnavailable.class)
                .hasMessage("dial: HTTP " + status + ", code 20500");
        assertThat(server.arrived)
                .containsExactly("POST /carrier/2010-04-01/Accounts/AC1/Conferences/room-1/Participants.json");
    }

    @Test
    void a_post_that_gets_no_answer_arrives_once_and_the_time_out_applies() throws IOException {
        server.isSilent();
        try (var hasty = new SingleShot(server.settings(Duration.ofSeconds(1)))) {
            var carrier = new TwilioCarrier(
                    new AccountAccess("AC1", List.of("t"), Optional.empty(), Optional.empty()),
                    hasty,
                    Optional.empty());
            assertThatThrownBy(() -> carrier.dial(order(), ADDRESSES))
                    .isInstanceOf(CarrierUnavailable.class)
                    .hasMessage("dial: no answer");
        }
        assertThat(server.arrived).hasSize(1);
    }

    @Test
    void a_post_whose_answer_is_no_json_arrives_once_and_its_text_goes_no_further() {
        server.answers(201, "<html>+358401234567</html>");
        assertThatThrownBy(() -> carrier.dial(order(), ADDRESSES))
                .isInstanceOf(CarrierUnavailable.class)
                .hasMessageNotContaining("358")
                .hasNoCause();
        assertThat(server.arrived).hasSize(1);
    }

    @Test
    void a_page_of_a_proxy_in_place_of_json_is_a_failure_like_any_other() {
        server.answers(502, "<html>Bad Gateway</html>");
        assertThatThrownBy(() -> carrier.dial(order(), ADDRESSES)).hasMessage("dial: HTTP 502");
    }

    @Test
    void a_refusal_is_final() {
        server.answers(400, "{\"code\":13227,\"message\":\"Geo permission\"}");
        assertThatThrownBy(() -> carrier.dial(order(), ADDRESSES))
                .isInstanceOf(CarrierRefused.class)
                .hasMessage("dial: HTTP 400, code 13227");
    }

    @Test
    void a_get_is_asked_once_more_but_not_after_429() {
        server.answers(503, "").answers(200, "{\"sid\":\"CA1\",\"status\":\"completed\",\"direction\":\"inbound\"}");
        assertThat(carrier.call(new ProviderCallId("CA1"))).isPresent();
        assertThat(server.arrived).hasSize(2);

        server.answers(429, "");
        server.arrived.clear();
        assertThat(carrier.call(new ProviderCallId("CA1"))).isPresent();
        assertThatThrownBy(() -> carrier.call(new ProviderCallId("CA1"))).isInstanceOf(CarrierUnavailable.class);
        assertThat(server.arrived).hasSize(2);
    }

    @Test
    void nobody_there_is_no_answer() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }
        var nowhere = new io.keskus.twilio.TwilioSettings(
                URI.create("http://127.0.0.1:" + free),
                "ACmaster",
                "t",
                Duration.ofSeconds(1),
                Duration.ofSeconds(1),
                Optional.empty(),
                Map.of());
        try (var lonely = new SingleShot(nowhere)) {
            var nobody = new TwilioCarrier(
                    new AccountAccess("AC1", List.of("t"), Optional.empty(), Optional.empty()),
                    lonely,
                    Optional.empty());
            assertThatThrownBy(() -> nobody.dial(order(), ADDRESSES)).isInstanceOf(CarrierUnavailable.class);
        }
    }

    private static DialOrder order() {
        return new DialOrder(
                new ConferenceName("room-1"),
                new Endpoint.Phone(new PhoneNumber("+358401234567")),
                new PhoneNumber("+358131312345"),
                "agent",
                Duration.ofSeconds(20),
                true,
                true);
    }
}
