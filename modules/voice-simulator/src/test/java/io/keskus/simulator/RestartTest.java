package io.keskus.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Application;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.type.PhoneNumber;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {

    private static final String PARENT = CarrierTest.PARENT;

    @TempDir
    private Path folder;

    private Options options(int port) {
        return new Options(
                "127.0.0.1",
                port,
                PARENT,
                "secret",
                folder.resolve("clock"),
                folder.resolve("data"),
                Duration.ofMillis(1),
                Duration.ofMillis(1),
                1,
                Options.NO_TLS,
                Speech.ESTIMATED);
    }

    @Test
    void accounts_keys_numbers_applications_and_the_clock_survive() throws Exception {
        Account account;
        String keySid;
        try (var simulator = Simulator.start(options(0))) {
            account = Account.creator()
                    .setFriendlyName("outdoor")
                    .create(LocalTwilio.client(simulator.port(), PARENT, "secret"));
            var twilio = LocalTwilio.client(simulator.port(), account.getSid(), account.getAuthToken());
            IncomingPhoneNumber.creator(new PhoneNumber(CarrierTest.SHOP)).create(twilio);
            Application.creator().setFriendlyName("agents").create(twilio);
            keySid = NewKey.creator().create(twilio).getSid();
            new Control(simulator.port()).post("/clock", Map.of("advance", "PT2H"));
        }
        try (var simulator = Simulator.start(options(0))) {
            var twilio = LocalTwilio.client(simulator.port(), account.getSid(), account.getAuthToken());
            assertThat(IncomingPhoneNumber.reader().read(twilio)).hasSize(1);
            assertThat(Application.reader().read(twilio)).hasSize(1);
            assertThat(com.twilio.rest.api.v2010.account.Key.fetcher(keySid)
                            .fetch(twilio)
                            .getSid())
                    .isEqualTo(keySid);
            assertThat(new Control(simulator.port())
                            .get("/clock")
                            .path("offsetMs")
                            .asLong())
                    .isGreaterThan(7_190_000);
        }
    }

    @Test
    void how_phones_behave_bins_and_faults_survive() throws Exception {
        try (var simulator = Simulator.start(options(0))) {
            var control = new Control(simulator.port());
            control.put("/phones/+358409000009", Map.of("busy", true));
            control.put("/phones/+358409000008", Map.of("busy", true));
            control.status("DELETE", "/phones/+358409000008", null);
            control.put("/bins/hello", "<Response/>");
            control.post("/faults", Map.of("account", PARENT, "rest5xx", 3));
        }
        assertThat(Files.readString(folder.resolve("data/behaviour.json")))
                .contains("+358409000009")
                .doesNotContain("+358409000008");
        try (var simulator = Simulator.start(options(0))) {
            var control = new Control(simulator.port());
            assertThat(control.status("GET", "/bins/hello", null)).isEqualTo(200);
            assertThat(control.get("/faults?account=" + PARENT).path("rest5xx").asInt())
                    .isEqualTo(3);
        }
    }

    @Test
    void a_taken_port_is_named() throws Exception {
        try (var simulator = Simulator.start(options(0))) {
            assertThatThrownBy(() -> Simulator.start(options(simulator.port())))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("port " + simulator.port());
        }
    }

    @Test
    void a_broken_data_file_is_named() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/carrier.json"), "{");
        assertThatThrownBy(() -> Simulator.start(options(0))).hasMessageContaining("carrier.json");
    }
}
