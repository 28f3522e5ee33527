package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Document;
import io.keskus.simulator.twiml.Element;
import io.keskus.simulator.twiml.MalformedTwiml;
import io.keskus.simulator.twiml.TwimlParser;
import io.keskus.simulator.webhook.Outcome;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Performs documents for one leg, one verb after another, until they run out or it is stopped. */
final class Course {

    private final Call call;
    private final Place place;
    private final Owner owner;
    private Map<String, String> standing = Map.of();
    private Document document = Document.empty();
    private String url = "";
    private int next;
    private Act act;
    private boolean stopped;

    Course(Call call, Place place, Owner owner) {
        this.call = call;
        this.place = place;
        this.owner = owner;
    }

    /** Whoever started the course. */
    interface Owner {

        /** The last verb is done. */
        void ranOut();

        /** A document could not be had or not be read. */
        void failed(int code, String message);

        /** The verb Leave; false when there is nothing to leave. */
        default boolean left() {
            return false;
        }
    }

    /** Parameters that every request of this course carries. */
    Course carrying(Map<String, String> parameters) {
        standing = parameters;
        return this;
    }

    Call call() {
        return call;
    }

    Place place() {
        return place;
    }

    /** Address of the document that is being performed. */
    String url() {
        return url;
    }

    String resolve(String relative) {
        var address = relative.strip();
        try {
            return url.isEmpty()
                    ? address
                    : URI.create(url).resolve(address).normalize().toString().replace("/../", "/");
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    void fetch(String method, String address, Map<String, String> more) {
        act = null;
        var parameters = new LinkedHashMap<>(call.parameters());
        parameters.putAll(standing);
        parameters.putAll(more);
        var verb = method.toUpperCase(Locale.ROOT).equals("GET") ? "GET" : "POST";
        call.note("webhook", "method", verb, "url", address);
        call.exchange().webhooks().ask(call.twimlHook(verb, address, parameters), outcome -> {
            if (!stopped) {
                take(outcome);
            }
        });
    }

    void perform(Document wanted, String address) {
        document = wanted;
        url = address;
        next = 0;
        act = null;
        // each verb starts as a task of its own, so that a long document does not nest calls
        call.exchange().timers().soon(this::step);
    }

    void done() {
        act = null;
        call.exchange().timers().soon(this::step);
    }

    void stop(Stop why) {
        if (!stopped) {
            stopped = true;
            if (act != null) {
                act.stop(why);
            }
        }
    }

    void key(char key) {
        if (act != null) {
            act.key(key);
        }
    }

    private void take(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed) {
            fail(failed.code(), failed.message());
            return;
        }
        var fetched = (Outcome.Fetched) outcome;
        try {
            perform(read(fetched), fetched.url());
        } catch (MalformedTwiml e) {
            fail(e.code(), fetched.url() + ": " + e.getMessage());
        }
    }

    private static Document read(Outcome.Fetched fetched) throws MalformedTwiml {
        return fetched.status() == 204
                ? Document.empty()
                : TwimlParser.read(fetched.contentType(), fetched.url(), fetched.body());
    }

    private void fail(int code, String message) {
        call.note("error", "code", code, "message", message);
        owner.failed(code, message);
    }

    private void step() {
        if (stopped || act != null) {
            return;
        }
        if (next >= document.verbs().size()) {
            owner.ranOut();
            return;
        }
        var element = document.verbs().get(next++);
        if (place != Place.PROMPT) {
            // what is inside a Gather was warned about with it
            Warnings.about(element, call);
        }
        if (!place.allows(element.name())) {
            call.exchange().skipped(call, element.name());
            done();
            return;
        }
        if (place == Place.CALL && answers(element)) {
            call.answer();
        }
        if (!stopped) {
            act = Verbs.of(this, element);
            act.start();
        }
    }

    private boolean answers(Element element) {
        return switch (element.name()) {
            case "Reject", "Redirect", "Leave" -> false;
            case "Pause" -> next > 1;
            case "Dial" -> !element.flag("answerOnBridge");
            default -> true;
        };
    }

    /** Leaves the queue that this course fills the time for. */
    boolean leave() {
        return owner.left();
    }
}
