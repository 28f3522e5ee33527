package io.keskus.simulator.call;

import io.keskus.simulator.clock.Timers;
import io.keskus.simulator.prompt.Prompt;
import io.keskus.simulator.twiml.Document;
import io.keskus.simulator.twiml.Element;
import java.util.LinkedHashMap;
import java.util.Map;

/** Plays its prompts and takes keys, or speech where the script has some. */
final class GatherVerb extends Act {

    private final StringBuilder digits = new StringBuilder();
    private Course prompts;
    private Timers.Timer patience;

    GatherVerb(Course course, Element element) {
        super(course, element);
    }

    @Override
    void start() {
        prompts = new Course(call(), Place.PROMPT, new Course.Owner() {
            @Override
            public void ranOut() {
                listen();
            }

            @Override
            public void failed(int code, String message) {
                listen();
            }
        });
        prompts.perform(new Document(element().children()), course().url());
    }

    @Override
    void key(char key) {
        if (!element().words("input").contains("dtmf")) {
            return;
        }
        prompts.stop(Stop.OVER);
        if (element().attribute("finishOnKey").indexOf(key) >= 0) {
            finish();
            return;
        }
        digits.append(key);
        if (digits.length() == element().number("numDigits")) {
            finish();
        } else {
            waitOn();
        }
    }

    @Override
    void stopped(Stop why) {
        prompts.stop(why);
    }

    private void listen() {
        call().note("listening");
        waitOn();
        call().handset().asked();
        var said = call().handset().script().say();
        if (said != null && element().words("input").contains("speech")) {
            exchange().prompts().speech(said, element().attribute("language"), prompt -> speak(said, prompt));
        }
    }

    private void waitOn() {
        if (patience != null) {
            patience.cancel();
        }
        patience = after(element().seconds("timeout"), this::finish);
    }

    private void speak(String said, Prompt prompt) {
        if (!over()) {
            call().port().speak(prompt.source());
            after(prompt.length(), () -> spoke(said));
        }
    }

    private void spoke(String said) {
        call().note("spoke", "text", said);
        submit(Map.of("SpeechResult", said, "Confidence", "0.9"));
    }

    private void finish() {
        if (digits.isEmpty() && !element().flag("actionOnEmptyResult")) {
            call().note("gathered", "digits", "none");
            done();
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("Digits", digits.toString());
        call().note("gathered", "digits", digits.toString());
        submit(parameters);
    }

    private void submit(Map<String, String> parameters) {
        prompts.stop(Stop.OVER);
        var action = element().attribute("action");
        go(element().attribute("method"), action.isBlank() ? course().url() : action, parameters);
    }
}
