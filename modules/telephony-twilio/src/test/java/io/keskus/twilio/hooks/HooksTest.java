package io.keskus.twilio.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.LegDirection;
import io.keskus.telephony.LegState;
import io.keskus.telephony.MalformedWebhook;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.WebhookKind;
import io.keskus.telephony.WebhookMessage;
import io.keskus.telephony.WebhookRequest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HooksTest {
    private static final Instant NOW = Instant.parse("2026-03-02T10:00:00Z");

    @Test
    void an_arrival_has_its_numbers() {
        var arrived = (WebhookMessage.Arrived)
                read(WebhookKind.CALL, "To", "+358131312345", "From", "+358401234567", "ForwardedFrom", "+35891234567");
        assertThat(arrived.to()).contains(new PhoneNumber("+358131312345"));
        assertThat(arrived.from()).contains(new PhoneNumber("+358401234567"));
        assertThat(arrived.forwardedFrom()).contains(new PhoneNumber("+35891234567"));
        assertThat(arrived.key()).isEqualTo("CA1|arrived");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anonymous",
                "+266696687",
                "Restricted",
                "+7378742833",
                "+8656696",
                "",
                "sip:ana@example.com",
                "+"
            })
    void a_caller_who_is_withheld_has_no_number(String from) {
        var arrived = (WebhookMessage.Arrived) read(WebhookKind.CALL, "To", "+358131312345", "From", from);
        assertThat(arrived.from()).isEmpty();
    }

    @Test
    void a_device_brings_what_it_passed_along_and_nothing_of_the_carriers() {
        var connected = (WebhookMessage.Connected)
                read(WebhookKind.CLIENT, "From", "client:agent_1", "offer", "o-1", "ApplicationSid", "AP1", "To", "");
        assertThat(connected.identity()).contains("agent_1");
        assertThat(connected.parameters()).containsOnly(Map.entry("offer", "o-1"));
    }

    @Test
    void a_device_that_was_rescued_brings_its_parameters_in_the_address() {
        var request = new WebhookRequest(
                WebhookKind.CLIENT,
                Optional.empty(),
                "https://calls.example.com/hooks/twilio/client?rescued=1&offer=o-1&Digits=",
                form("From", "client:agent_1"),
                Map.of(),
                new byte[0]);
        var connected = (WebhookMessage.Connected) Hooks.read(request, NOW).orElseThrow();
        assertThat(connected.parameters()).containsEntry("offer", "o-1").doesNotContainKey("Digits");
    }

    @Test
    void each_verb_asks_with_what_it_brings() {
        assertThat(input("Digits", "12*")).isEqualTo(new StepInput.Keys("12*"));
        assertThat(input()).isEqualTo(new StepInput.None());
        assertThat(input("QueuePosition", "2", "QueueTime", "31", "CurrentQueueSize", "5", "AvgQueueTime", "20"))
                .isEqualTo(new StepInput.Waiting(2, Duration.ofSeconds(31), 5));
        assertThat(input("DialCallStatus", "answered"))
                .isEqualTo(new StepInput.DialEnded(
                        StepInput.DialEnded.Result.ANSWERED, Optional.empty(), Optional.empty()));
        assertThat(input("DialCallStatus", "completed", "DialCallSid", "CA2", "DialCallDuration", "7"))
                .isEqualTo(new StepInput.DialEnded(
                        StepInput.DialEnded.Result.ANSWERED,
                        Optional.of(new ProviderCallId("CA2")),
                        Optional.of(Duration.ofSeconds(7))));
        assertThat(input(
                        "RecordingSid",
                        "RE1",
                        "RecordingUrl",
                        "https://x.example/RE1",
                        "RecordingDuration",
                        "3",
                        "Digits",
                        "#"))
                .isEqualTo(new StepInput.Recorded(
                        new RecordingId("RE1"),
                        URI.create("https://x.example/RE1"),
                        Duration.ofSeconds(3),
                        Optional.of('#')));
        assertThat(((StepInput.Recorded) input(
                                "RecordingSid", "RE1", "RecordingUrl", "https://x.example/RE1", "Digits", "hangup"))
                        .finishedBy())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "leave,LEFT",
        "hangup,HUNG_UP",
        "redirected,REDIRECTED",
        "bridged,BRIDGED",
        "queue-full,FULL",
        "error,FAILED",
        "system-error,FAILED",
        "something-new,FAILED"
    })
    void a_queue_says_why_it_was_left(String result, StepInput.QueueLeft.Reason reason) {
        assertThat(input("QueueResult", result, "QueueTime", "12"))
                .isEqualTo(new StepInput.QueueLeft(reason, Duration.ofSeconds(12)));
    }

    @Test
    void a_document_of_rescue_brings_the_input_in_the_address() {
        var query = "?rescued=1&Digits=12&QueueResult=&DialCallStatus=";
        var stepped = (WebhookMessage.Stepped)
                Hooks.read(step(query, Map.of("CallSid", List.of("CA1"))), NOW).orElseThrow();
        assertThat(stepped.input()).isEqualTo(new StepInput.Keys("12"));
        var behind = "?again=3?rescued=1&Digits=7";
        assertThat(((WebhookMessage.Stepped) Hooks.read(step(behind, Map.of("CallSid", List.of("CA1"))), NOW)
                                .orElseThrow())
                        .input())
                .isEqualTo(new StepInput.Keys("7"));
        assertThat(((WebhookMessage.Stepped) Hooks.read(step("?Digits=7", Map.of("CallSid", List.of("CA1"))), NOW)
                                .orElseThrow())
                        .input())
                .isEqualTo(new StepInput.None());
    }

    @Test
    void news_of_a_leg_has_the_carriers_time_and_count() {
        var news = (WebhookMessage.LegNews) read(
                WebhookKind.STATUS,
                "CallStatus",
                "completed",
                "CallDuration",
                "65",
                "Timestamp",
                "Mon, 02 Mar 2026 09:59:58 +0000",
                "SequenceNumber",
                "2",
                "Direction",
                "outbound-api",
                "ParentCallSid",
                "CA0");
        assertThat(news.fact().state()).isEqualTo(LegState.COMPLETED);
        assertThat(news.fact().duration()).contains(Duration.ofSeconds(65));
        assertThat(news.fact().at()).isEqualTo(Instant.parse("2026-03-02T09:59:58Z"));
        assertThat(news.fact().direction()).isEqualTo(LegDirection.OUTBOUND_API);
        assertThat(news.fact().parent()).contains(new ProviderCallId("CA0"));
        assertThat(news.key()).isEqualTo("CA1|COMPLETED|2");
    }

    @Test
    void news_without_a_time_is_of_now() {
        var news = (WebhookMessage.LegNews) read(WebhookKind.STATUS, "CallStatus", "ringing");
        assertThat(news.fact().at()).isEqualTo(NOW);
        assertThat(news.fact().sequence()).isEqualTo(-1);
    }

    @Test
    void news_of_a_conference_names_the_participant() {
        var news = (WebhookMessage.ConferenceNews) read(
                WebhookKind.CONFERENCE,
                "StatusCallbackEvent",
                "participant-join",
                "FriendlyName",
                "room-1",
                "ConferenceSid",
                "CF1",
                "ParticipantLabel",
                "agent",
                "SequenceNumber",
                "4");
        assertThat(news.fact().conference()).isEqualTo(new ConferenceName("room-1"));
        assertThat(news.fact().what()).isEqualTo(ConferenceFact.What.JOINED);
        assertThat(news.fact().label()).contains("agent");
        assertThat(news.key()).isEqualTo("CF1|JOINED|4");
    }

    @Test
    void news_that_nobody_needs_is_none() {
        assertThat(Hooks.read(request(WebhookKind.CONFERENCE, "StatusCallbackEvent", "participant-speech-start"), NOW))
                .isEmpty();
    }

    @Test
    void news_of_a_recording_has_its_length_when_it_is_complete() {
        var news = (WebhookMessage.RecordingNews) read(
                WebhookKind.RECORDING,
                "RecordingSid",
                "RE1",
                "RecordingStatus",
                "completed",
                "RecordingUrl",
                "https://x.example/RE1",
                "RecordingDuration",
                "9",
                "RecordingChannels",
                "2");
        assertThat(news.fact().state()).isEqualTo(RecordingFact.State.COMPLETED);
        assertThat(news.fact().length()).contains(Duration.ofSeconds(9));
        assertThat(news.fact().channels()).isEqualTo(2);
    }

    @Test
    void what_is_missing_or_malformed_is_named_without_its_value() {
        assertThatThrownBy(() -> Hooks.read(request(WebhookKind.STATUS, "CallStatus", "dancing"), NOW))
                .isInstanceOf(MalformedWebhook.class)
                .hasMessage("CallStatus: a state nobody knows");
        assertThatThrownBy(() -> Hooks.read(
                        new WebhookRequest(
                                WebhookKind.CALL,
                                Optional.empty(),
                                "https://x.example",
                                Map.of(),
                                Map.of(),
                                new byte[0]),
                        NOW))
                .hasMessage("CallSid is missing");
        assertThatThrownBy(() -> input("Digits", "4111 1111"))
                .isInstanceOf(MalformedWebhook.class)
                .hasMessageNotContaining("4111");
        assertThatThrownBy(() -> read(WebhookKind.STATUS, "CallStatus", "ringing", "Timestamp", "yesterday"))
                .isInstanceOf(MalformedWebhook.class);
    }

    private static StepInput input(String... fields) {
        return ((WebhookMessage.Stepped) Hooks.read(step("", form(fields)), NOW).orElseThrow()).input();
    }

    private static WebhookMessage read(WebhookKind kind, String... fields) {
        return Hooks.read(request(kind, fields), NOW).orElseThrow();
    }

    private static WebhookRequest step(String query, Map<String, List<String>> form) {
        return new WebhookRequest(
                WebhookKind.STEP,
                Optional.of(new StepToken("s1")),
                "https://calls.example.com/hooks/twilio/step/s1" + query,
                form,
                Map.of(),
                new byte[0]);
    }

    private static WebhookRequest request(WebhookKind kind, String... fields) {
        return new WebhookRequest(
                kind, Optional.empty(), "https://calls.example.com/hooks/twilio", form(fields), Map.of(), new byte[0]);
    }

    private static Map<String, List<String>> form(String... fields) {
        var form = new LinkedHashMap<String, List<String>>();
        form.put("CallSid", List.of("CA1"));
        form.put("AccountSid", List.of("AC1"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], List.of(fields[i + 1]));
        }
        return form;
    }
}
