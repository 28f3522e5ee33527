package io.keskus.twilio.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.RecordingId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The sound of a recording, over HTTP. */
class FetchedSoundTest {
    private static final RecordingId RECORDING = new RecordingId("RE1");

    private final TroubledServer server = new TroubledServer();
    private final SingleShot http = new SingleShot(server.settings(Duration.ofMillis(300)));
    private final TwilioCarrier carrier = new TwilioCarrier(
            new AccountAccess("AC1", List.of("t"), Optional.empty(), Optional.empty()), http, Optional.empty());
    private final ByteArrayOutputStream read = new ByteArrayOutputStream();
    private OptionalLong announced = OptionalLong.empty();

    @AfterEach
    void close() throws IOException {
        http.close();
        server.close();
    }

    @Test
    void sound_comes_from_the_tenants_own_account_with_its_length() throws IOException {
        server.answers(200, "RIFF and so on");
        assertThat(fetch()).isTrue();
        assertThat(read).hasToString("RIFF and so on");
        assertThat(announced).hasValue(14);
        assertThat(server.arrived).containsExactly("GET /carrier/2010-04-01/Accounts/AC1/Recordings/RE1.wav");
    }

    @Test
    void sound_that_is_not_there_yet_is_no_failure() throws IOException {
        server.answers(404, "");
        assertThat(fetch()).isFalse();
    }

    @Test
    void a_carrier_that_is_away_may_be_asked_again() {
        server.answers(503, "");
        assertThatThrownBy(this::fetch).isInstanceOf(CarrierUnavailable.class);
    }

    @Test
    void a_carrier_that_says_nothing_is_not_waited_for_for_ever() {
        server.isSilent();
        assertThatThrownBy(this::fetch).isInstanceOf(IOException.class);
    }

    @Test
    void what_cannot_be_kept_is_the_readers_failure() {
        server.answers(200, "RIFF");
        assertThatThrownBy(() -> carrier.fetchRecording(RECORDING, (wav, bytes) -> {
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
    }

    private boolean fetch() throws IOException {
        return carrier.fetchRecording(RECORDING, (wav, bytes) -> {
            announced = bytes;
            wav.transferTo(read);
        });
    }
}
