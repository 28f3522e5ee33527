package io.keskus.twilio.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Conference;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Enqueue;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Leave;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Record;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Reject;
import com.twilio.twiml.voice.Say;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.Verb;
import io.keskus.telephony.WebhookAddresses;
import java.io.StringReader;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** Every verb against what the carrier's own library writes for it. */
class TwimlTest {
    private static final Locale FINNISH = Locale.forLanguageTag("fi-FI");
    private static final String HOOKS = "https://calls.example.com/hooks/twilio";
    private static final Set<Class<?>> SEEN = new HashSet<>();

    private final WebhookAddresses addresses = new WebhookAddresses(URI.create("https://calls.example.com"), "twilio");

    @AfterAll
    static void every_verb_there_is_was_compared() {
        var verbs = new HashSet<Class<?>>(List.of(Verb.class.getPermittedSubclasses()));
        verbs.remove(Verb.Prompt.class);
        verbs.addAll(List.of(Verb.Prompt.class.getPermittedSubclasses()));
        assertThat(SEEN).containsAll(verbs);
    }

    @Test
    void speech_with_whatever_is_in_it() {
        same(
                new VoiceResponse.Builder()
                        .say(new Say.Builder("Hinta < 5 € & \"halpa\" – 'kyllä' 😀")
                                .language(Say.Language.FI_FI)
                                .build()),
                new Verb.Say("Hinta < 5 € & \"halpa\" – 'kyllä' 😀", FINNISH));
    }

    @Test
    void what_xml_cannot_hold_becomes_a_blank() throws Exception {
        var text = parse(render(new Verb.Say("a\u0000b\u001Fc\uFFFFd\uD800e", FINNISH)))
                .getTextContent();
        assertThat(text).isEqualTo("a b c d e");
    }

    @Test
    void a_voice_of_our_choice() {
        var twiml = new Twiml(Map.of("fi-FI", "Polly.Suvi-Neural"));
        assertThat(twiml.render(CallScript.of(new Verb.Say("hei", FINNISH)), addresses)
                        .body())
                .contains("voice=\"Polly.Suvi-Neural\"");
    }

    @Test
    void sounds_and_silence() {
        same(
                new VoiceResponse.Builder()
                        .play(new Play.Builder("https://x.example/a.wav?b=1&c=2")
                                .loop(0)
                                .build())
                        .pause(new Pause.Builder().length(2).build()),
                new Verb.Play(URI.create("https://x.example/a.wav?b=1&c=2"), 0),
                new Verb.Pause(Duration.ofSeconds(2)));
    }

    @Test
    void keys() {
        same(
                new VoiceResponse.Builder()
                        .gather(new Gather.Builder()
                                .inputs(Gather.Input.DTMF)
                                .action(HOOKS + "/step/k1")
                                .method(HttpMethod.POST)
                                .timeout(4)
                                .numDigits(1)
                                .finishOnKey("")
                                .say(new Say.Builder("yksi")
                                        .language(Say.Language.FI_FI)
                                        .build())
                                .build())
                        .redirect(new Redirect.Builder(HOOKS + "/step/k2")
                                .method(HttpMethod.POST)
                                .build()),
                new Verb.AskKeys(
                        List.of(new Verb.Say("yksi", FINNISH)),
                        new StepToken("k1"),
                        Duration.ofSeconds(4),
                        1,
                        Optional.empty()),
                new Verb.GoTo(new StepToken("k2")));
    }

    @Test
    void waiting_and_leaving() {
        same(
                new VoiceResponse.Builder()
                        .enqueue(new Enqueue.Builder("sales")
                                .action(HOOKS + "/step/a")
                                .method(HttpMethod.POST)
                                .waitUrl(HOOKS + "/step/w")
                                .waitUrlMethod(HttpMethod.POST)
                                .build())
                        .leave(new Leave.Builder().build()),
                new Verb.HoldInQueue("sales", new StepToken("w"), new StepToken("a")),
                new Verb.LeaveQueue());
    }

    @Test
    void a_conference() {
        same(
                new VoiceResponse.Builder()
                        .dial(new Dial.Builder()
                                .action(HOOKS + "/step/a")
                                .method(HttpMethod.POST)
                                .conference(new Conference.Builder("room-1")
                                        .participantLabel("caller")
                                        .beep(Conference.Beep.FALSE)
                                        .startConferenceOnEnter(false)
                                        .endConferenceOnExit(true)
                                        .waitUrl("")
                                        .waitMethod(HttpMethod.POST)
                                        .statusCallback(HOOKS + "/conference")
                                        .statusCallbackMethod(HttpMethod.POST)
                                        .statusCallbackEvents(List.of(
                                                Conference.Event.START,
                                                Conference.Event.END,
                                                Conference.Event.JOIN,
                                                Conference.Event.LEAVE,
                                                Conference.Event.MUTE,
                                                Conference.Event.HOLD))
                                        .build())
                                .build()),
                new Verb.JoinConference(
                        new ConferenceName("room-1"), "caller", false, true, Optional.empty(), new StepToken("a")));
    }

    @Test
    void a_message_left() {
        same(
                new VoiceResponse.Builder()
                        .record(new Record.Builder()
                                .action(HOOKS + "/step/r")
                                .method(HttpMethod.POST)
                                .maxLength(120)
                                .timeout(3)
                                .playBeep(true)
                                .recordingStatusCallback(HOOKS + "/recording")
                                .recordingStatusCallbackMethod(HttpMethod.POST)
                                .recordingStatusCallbackEvents(
                                        List.of(Record.RecordingEvent.COMPLETED, Record.RecordingEvent.ABSENT))
                                .build())
                        .hangup(new Hangup.Builder().build()),
                new Verb.TakeVoicemail(new StepToken("r"), Duration.ofSeconds(120), Duration.ofSeconds(3)),
                new Verb.HangUp());
    }

    @Test
    void a_refusal() {
        same(
                new VoiceResponse.Builder()
                        .reject(new Reject.Builder().reason(Reject.Reason.BUSY).build())
                        .reject(new Reject.Builder()
                                .reason(Reject.Reason.REJECTED)
                                .build()),
                new Verb.Reject(Verb.Reject.Reason.BUSY),
                new Verb.Reject(Verb.Reject.Reason.REFUSED));
    }

    @Test
    void a_document_that_comes_again() throws Exception {
        var body = new Twiml(Map.of())
                .waiting(
                        List.of(new Verb.Pause(Duration.ofSeconds(1))), URI.create(HOOKS + "/step/a?again=1&carried=x"))
                .body();
        assertThat(shape(parse(body)))
                .isEqualTo(shape(parse("<Response><Pause length=\"1\"/><Redirect method=\"POST\">" + HOOKS
                        + "/step/a?again=1&amp;carried=x</Redirect></Response>")));
    }

    private void same(VoiceResponse.Builder theirs, Verb... ours) {
        try {
            assertThat(shape(parse(render(ours))))
                    .isEqualTo(shape(parse(theirs.build().toXml())));
        } catch (TwiMLException failure) {
            throw new AssertionError(failure);
        }
    }

    private String render(Verb... verbs) {
        for (var verb : verbs) {
            SEEN.add(verb.getClass());
            if (verb instanceof Verb.AskKeys ask) {
                ask.prompts().forEach(prompt -> SEEN.add(prompt.getClass()));
            }
        }
        return new Twiml(Map.of())
                .render(new CallScript(List.of(verbs)), addresses)
                .body();
    }

    private static Element parse(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new AssertionError(xml, malformed);
        }
    }

    /** Attributes are in no order. */
    private static String shape(Node node) {
        if (!(node instanceof Element element)) {
            return node.getTextContent();
        }
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            var attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        var out = new StringBuilder(element.getTagName()).append(attributes).append('(');
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            out.append(shape(child));
        }
        return out.append(')').toString();
    }
}
