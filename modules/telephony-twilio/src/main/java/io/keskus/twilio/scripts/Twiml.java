package io.keskus.twilio.scripts;

import io.keskus.telephony.CallScript;
import io.keskus.telephony.ScriptDocument;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.Verb;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Scripts as TwiML. Addresses are absolute, since a document may be fetched after a REST update too. */
public final class Twiml {
    private static final String TYPE = "text/xml;charset=UTF-8";

    private final Map<String, String> voices;

    /** @param voices which voice speaks a language, by tag */
    public Twiml(Map<String, String> voices) {
        this.voices = Map.copyOf(voices);
    }

    public ScriptDocument render(CallScript script, WebhookAddresses addresses) {
        var xml = new Xml().open("Response");
        script.verbs().forEach(verb -> write(xml, verb, addresses));
        return new ScriptDocument(TYPE, xml.close().toString());
    }

    /** Some sounds, then the same again. */
    public ScriptDocument waiting(List<Verb.Prompt> sounds, URI again) {
        var xml = new Xml().open("Response");
        sounds.forEach(sound -> prompt(xml, sound));
        redirect(xml, again);
        return new ScriptDocument(TYPE, xml.close().toString());
    }

    // sealed: a verb without a branch does not fall through unseen, it throws, and a test renders every verb there is
    private void write(Xml xml, Verb verb, WebhookAddresses to) {
        if (verb instanceof Verb.Prompt prompt) {
            prompt(xml, prompt);
        } else if (verb instanceof Verb.AskKeys ask) {
            askKeys(xml, ask, to);
        } else if (verb instanceof Verb.HoldInQueue hold) {
            holdInQueue(xml, hold, to);
        } else if (verb instanceof Verb.JoinConference join) {
            joinConference(xml, join, to);
        } else if (verb instanceof Verb.TakeVoicemail take) {
            takeVoicemail(xml, take, to);
        } else if (verb instanceof Verb.GoTo go) {
            redirect(xml, to.step(go.step()));
        } else if (verb instanceof Verb.LeaveQueue) {
            xml.open("Leave").close();
        } else if (verb instanceof Verb.HangUp) {
            xml.open("Hangup").close();
        } else if (verb instanceof Verb.Reject reject) {
            xml.open("Reject")
                    .with("reason", reject.reason() == Verb.Reject.Reason.BUSY ? "busy" : "rejected")
                    .close();
        } else {
            throw new IllegalArgumentException("no TwiML for " + verb.getClass().getSimpleName());
        }
    }

    private void prompt(Xml xml, Verb.Prompt prompt) {
        if (prompt instanceof Verb.Say say) {
            var language = say.language().toLanguageTag();
            xml.open("Say").with("language", language);
            if (voices.containsKey(language)) {
                xml.with("voice", voices.get(language));
            }
            xml.text(say.text()).close();
        } else if (prompt instanceof Verb.Play play) {
            xml.open("Play")
                    .with("loop", play.times())
                    .text(play.audio().toString())
                    .close();
        } else if (prompt instanceof Verb.Pause pause) {
            xml.open("Pause").with("length", seconds(pause.length())).close();
        } else {
            throw new IllegalArgumentException(
                    "no TwiML for " + prompt.getClass().getSimpleName());
        }
    }

    private void askKeys(Xml xml, Verb.AskKeys ask, WebhookAddresses to) {
        action(xml.open("Gather").with("input", "dtmf"), to, ask.next())
                .with("timeout", seconds(ask.timeout()))
                .with("numDigits", ask.maxKeys())
                .with("finishOnKey", ask.finishKey().map(String::valueOf).orElse(""));
        ask.prompts().forEach(prompt -> prompt(xml, prompt));
        xml.close();
    }

    private static void holdInQueue(Xml xml, Verb.HoldInQueue hold, WebhookAddresses to) {
        action(xml.open("Enqueue"), to, hold.after())
                .with("waitUrl", to.step(hold.waiting()))
                .with("waitUrlMethod", "POST")
                .text(hold.queue())
                .close();
    }

    private static void joinConference(Xml xml, Verb.JoinConference join, WebhookAddresses to) {
        action(xml.open("Dial"), to, join.after()).open("Conference");
        if (join.muted()) {
            xml.with("muted", true);
        }
        join.coached().ifPresent(leg -> xml.with("coach", leg.value()));
        xml.with("participantLabel", join.label())
                .with("beep", "false")
                .with("startConferenceOnEnter", join.startOnEnter())
                .with("endConferenceOnExit", join.endOnExit())
                // an empty address is silence; an absent one is the carrier's music
                .with("waitUrl", join.waiting().map(to::step).map(URI::toString).orElse(""))
                .with("waitMethod", "POST")
                .with("statusCallback", to.of(WebhookKind.CONFERENCE))
                .with("statusCallbackMethod", "POST")
                .with("statusCallbackEvent", "start end join leave mute hold")
                .text(join.conference().value())
                .close()
                .close();
    }

    private static void takeVoicemail(Xml xml, Verb.TakeVoicemail take, WebhookAddresses to) {
        action(xml.open("Record"), to, take.next())
                .with("maxLength", seconds(take.longest()))
                .with("timeout", seconds(take.silence()))
                .with("playBeep", "true")
                .with("recordingStatusCallback", to.of(WebhookKind.RECORDING))
                .with("recordingStatusCallbackMethod", "POST")
                .with("recordingStatusCallbackEvent", "completed absent")
                .close();
    }

    private static void redirect(Xml xml, URI address) {
        xml.open("Redirect").with("method", "POST").text(address.toString()).close();
    }

    private static Xml action(Xml xml, WebhookAddresses to, StepToken step) {
        return xml.with("action", to.step(step)).with("method", "POST");
    }

    private static long seconds(Duration length) {
        return length.toSeconds();
    }
}
