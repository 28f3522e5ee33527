package io.keskus.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.simulator.Options;
import io.keskus.simulator.Simulator;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.Carrier;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.ClientIdentity;
import io.keskus.telephony.ConferenceFact;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingChange;
import io.keskus.telephony.RecordingFact;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.Verb;
import io.keskus.telephony.WebhookMessage;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The adapter and the carrier on this machine, each written without the other: real HTTP, real signatures. */
class OnTheSimulatorTest {
    private static final String MASTER = "AC00000000000000000000000000000001";
    private static final PhoneNumber OURS = new PhoneNumber("+358131312345");
    private static final ConferenceName ROOM = new ConferenceName("room-1");

    private final HttpClient http = HttpClient.newHttpClient();
    private Simulator simulator;
    private TwilioVoice twilio;
    private HookListener hooks;
    private AccountAccess access;
    private Carrier carrier;

    @BeforeEach
    void start() throws IOException {
        simulator = Simulator.start(Options.forTests(MASTER, "master-token"));
        twilio = new TwilioVoice(new TwilioSettings(
                URI.create("http://127.0.0.1:" + simulator.port()),
                MASTER,
                "master-token",
                Duration.ofSeconds(2),
                Duration.ofSeconds(5),
                Optional.empty(),
                Map.of()));
        hooks = new HookListener(twilio);
        access = twilio.openAccount("tenant-1", hooks.addresses());
        hooks.accepts(access);
        carrier = twilio.account(access);
        carrier.pointNumber(OURS, hooks.addresses());
    }

    @AfterEach
    void stop() {
        hooks.close();
        twilio.close();
        simulator.close();
    }

    @Test
    void an_account_is_opened_once() {
        var again = twilio.openAccount("tenant-1", hooks.addresses());
        assertThat(again.accountId()).isEqualTo(access.accountId());
        assertThat(again.authTokens()).isEqualTo(access.authTokens());
        assertThat(again.clientApplication()).isEqualTo(access.clientApplication());
        assertThat(twilio.openAccount("tenant-2", hooks.addresses()).accountId())
                .isNotEqualTo(access.accountId());
    }

    @Test
    void a_call_arrives_is_asked_for_keys_and_ends() throws Exception {
        hooks.answers("arrived", ask("k1"));
        hooks.answers("step|k1", say("You pressed two"), new Verb.HangUp());
        var call = call("\"press\":[{\"keys\":\"2\"}]");

        var arrived = (WebhookMessage.Arrived) hooks.next();
        assertThat(arrived.call()).isEqualTo(call);
        assertThat(arrived.to()).contains(OURS);
        assertThat(arrived.from()).contains(new PhoneNumber("+358401234567"));
        var pressed = (WebhookMessage.Stepped) hooks.next();
        assertThat(pressed.input()).isEqualTo(new StepInput.Keys("2"));
        var ended = (WebhookMessage.LegNews) hooks.next();
        assertThat(ended.fact().state()).isEqualTo(LegState.COMPLETED);
        assertThat(carrier.call(call).orElseThrow().state()).isEqualTo(LegState.COMPLETED);
        assertThat(carrier.calls(Instant.EPOCH, Instant.now().plusSeconds(60)))
                .extracting(io.keskus.telephony.CarrierCall::call)
                .contains(call);
        assertThat(hooks.forged()).isZero();
    }

    @Test
    void a_caller_waits_is_fetched_into_a_conference_with_a_device_and_both_are_hung_up() throws Exception {
        hooks.answers("arrived", new Verb.HoldInQueue("sales", new StepToken("w1"), new StepToken("after")));
        hooks.answers("step|w1", say("Please hold"), new Verb.Pause(Duration.ofSeconds(60)));
        hooks.answers("step|meet", join("caller", false, true));
        hooks.answers("connected", join("agent", true, true));
        var caller = call("\"press\":[]");
        hooks.next();
        assertThat(((WebhookMessage.Stepped) hooks.next()).input())
                .isInstanceOfSatisfying(StepInput.Waiting.class, waiting -> assertThat(waiting.position())
                        .isEqualTo(1));

        assertThat(carrier.redirect(caller, hooks.addresses().step(new StepToken("meet"))))
                .isTrue();
        var agent = new AgentId(UUID.randomUUID());
        var token = carrier.clientToken(ClientIdentity.of(agent), Duration.ofMinutes(10), Instant.now());
        var device = post(
                "/_sim/clients/connect", "{\"accessToken\":\"" + token.jwt() + "\",\"params\":{\"offer\":\"o-1\"}}");
        var connected = hooks.nextOf(WebhookMessage.Connected.class);
        assertThat(connected.identity().flatMap(ClientIdentity::find)).contains(agent);
        assertThat(connected.parameters()).containsEntry("offer", "o-1");
        assertThat(hooks.nextConference(ConferenceFact.What.STARTED).conference())
                .isEqualTo(ROOM);

        var agentLeg = new ProviderCallId(device.get("callSid").asText());
        assertThat(carrier.change(ROOM, caller, ParticipantChange.hold(true, Optional.empty())))
                .isTrue();
        assertThat(hooks.nextConference(ConferenceFact.What.HELD).call()).contains(caller);
        assertThat(carrier.hangUp(agentLeg)).isTrue();
        hooks.nextConference(ConferenceFact.What.ENDED);
        assertThat(carrier.hangUp(agentLeg)).as("it is over").isFalse();
        assertThat(carrier.endConference(ROOM)).as("it is over").isFalse();
        assertThat(carrier.redirect(agentLeg, hooks.addresses().step(new StepToken("late"))))
                .as("it is over")
                .isFalse();
        assertThat(hooks.forged()).isZero();
    }

    @Test
    void a_number_is_dialled_into_a_conference_and_found_again() {
        var before = Instant.now();
        var order = new DialOrder(
                ROOM,
                new Endpoint.Phone(new PhoneNumber("+358409999999")),
                OURS,
                "agent",
                Duration.ofSeconds(20),
                true,
                true);
        assertThat(carrier.dialled(order, before)).isEmpty();
        var leg = carrier.dial(order, hooks.addresses());
        assertThat(carrier.dialled(order, before)).contains(leg);
        assertThat(carrier.hangUp(leg)).as("while it rings").isTrue();
        assertThat(hooks.nextFinal(leg)).isEqualTo(LegState.CANCELED);
        assertThat(carrier.dialled(order, before)).as("though it is over").contains(leg);
    }

    @Test
    void a_leg_is_recorded_paused_stopped_and_its_recording_deleted() throws Exception {
        hooks.answers("arrived", say("Hello"), new Verb.GoTo(new StepToken("b")));
        hooks.answers("step|b", new Verb.Pause(Duration.ofSeconds(60)));
        var call = call("\"press\":[]");
        hooks.nextOf(WebhookMessage.Stepped.class);
        assertThat(carrier.changeRecording(call, RecordingChange.PAUSE)).isEmpty();

        assertThat(carrier.record(call, hooks.addresses())).isTrue();
        var begun = hooks.nextOf(WebhookMessage.RecordingNews.class).fact();
        assertThat(begun.state()).isEqualTo(RecordingFact.State.IN_PROGRESS);
        assertThat(begun.call()).contains(call);
        assertThat(begun.channels()).isEqualTo(2);
        assertThat(carrier.changeRecording(call, RecordingChange.PAUSE))
                .contains(new CarrierRecording(begun.recording(), CarrierRecording.State.PAUSED, Optional.empty()));
        assertThat(carrier.changeRecording(call, RecordingChange.RESUME)
                        .orElseThrow()
                        .state())
                .isEqualTo(CarrierRecording.State.RUNNING);
        assertThat(carrier.changeRecording(call, RecordingChange.STOP)
                        .orElseThrow()
                        .state()
                        .isLiving())
                .isFalse();
        assertThat(hooks.nextOf(WebhookMessage.RecordingNews.class).fact().state())
                .isEqualTo(RecordingFact.State.COMPLETED);
        assertThat(carrier.recordings(call)).hasSize(1);
        var now = Instant.now();
        assertThat(carrier.recordings(now.minus(Duration.ofHours(1)), now))
                .filteredOn(booked -> booked.call().equals(Optional.of(call)))
                .singleElement()
                .satisfies(booked -> assertThat(booked.channels()).isEqualTo(2));

        assertThat(carrier.deleteRecording(begun.recording())).isTrue();
        assertThat(carrier.deleteRecording(begun.recording())).as("again").isFalse();
        assertThat(carrier.recordings(call)).isEmpty();
        carrier.hangUp(call);
        assertThat(carrier.record(call, hooks.addresses()))
                .as("of a call that is over")
                .isFalse();
        assertThat(hooks.forged()).isZero();
    }

    @Test
    void what_the_carrier_carried_out_and_did_not_answer_is_unknown() throws Exception {
        hooks.answers("arrived", say("Hello"), new Verb.GoTo(new StepToken("b")));
        hooks.answers("step|b", new Verb.Pause(Duration.ofSeconds(60)));
        hooks.answers("step|a", new Verb.Pause(Duration.ofSeconds(60)));
        var call = call("\"press\":[]");
        hooks.nextOf(WebhookMessage.Stepped.class);
        post("/_sim/faults", "{\"account\":\"" + access.accountId() + "\",\"restLostAnswers\":1}");
        assertThatThrownBy(() -> carrier.redirect(call, hooks.addresses().step(new StepToken("a"))))
                .isInstanceOf(CarrierUnavailable.class);
        assertThat(hooks.nextOf(WebhookMessage.Stepped.class).step()).isEqualTo(new StepToken("a"));
        carrier.hangUp(call);
    }

    @Test
    void long_lists_are_read_to_their_end() throws Exception {
        hooks.answers("arrived", new Verb.Reject(Verb.Reject.Reason.BUSY));
        for (int i = 0; i < 60; i++) {
            call("\"press\":[]");
        }
        for (int i = 0; i < 60; i++) {
            hooks.nextOf(WebhookMessage.LegNews.class);
        }
        assertThat(carrier.calls(Instant.EPOCH, Instant.now().plusSeconds(60))).hasSize(60);
        assertThat(carrier.usage(Instant.now().atZone(java.time.ZoneOffset.UTC).toLocalDate()))
                .isNotNull();
    }

    private ProviderCallId call(String more) throws Exception {
        var answer = post("/_sim/calls", "{\"from\":\"+358401234567\",\"to\":\"" + OURS.e164() + "\"," + more + "}");
        return new ProviderCallId(answer.get("callSid").asText());
    }

    private JsonNode post(String path, String json) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + simulator.port() + path))
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .header("Content-Type", "application/json")
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
        return new ObjectMapper().readTree(answer.body());
    }

    private static Verb say(String text) {
        return new Verb.Say(text, Locale.UK);
    }

    private static Verb ask(String next) {
        return new Verb.AskKeys(
                List.of((Verb.Prompt) say("Press a key")),
                new StepToken(next),
                Duration.ofSeconds(5),
                1,
                Optional.empty());
    }

    private static Verb join(String label, boolean start, boolean end) {
        return new Verb.JoinConference(ROOM, label, start, end, Optional.empty(), new StepToken("out-" + label));
    }
}
