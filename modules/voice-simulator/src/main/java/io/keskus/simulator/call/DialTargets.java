package io.keskus.simulator.call;

import io.keskus.simulator.twiml.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which legs the nouns of a Dial amount to. */
final class DialTargets {

    private DialTargets() {}

    static List<Element> of(DialLegs dial) {
        var element = dial.element();
        if (element.children().isEmpty()) {
            return element.text().isBlank()
                    ? List.of()
                    : List.of(new Element("Number", Map.of(), List.of(), element.text()));
        }
        element.children().stream().filter(noun -> !dialled(noun)).forEach(noun -> dial.call()
                .note("skipped", "verb", noun.name(), "why", "not dialled here"));
        return element.children().stream().filter(DialTargets::dialled).toList();
    }

    private static boolean dialled(Element noun) {
        return noun.name().equals("Number") || noun.name().equals("Client");
    }

    /** The new leg, null when it cannot be dialled. */
    static Call place(DialLegs dial, Element noun) {
        boolean client = noun.name().equals("Client");
        var call = dial.call();
        var callerId = dial.element().attribute("callerId");
        var from = callerId.isBlank() ? call.from() : callerId;
        if (!client && from.startsWith("client:")) {
            call.note("error", "code", 13214, "message", "a number is dialled from " + from + " without callerId");
            return null;
        }
        var to = client ? "client:" + identity(noun) : Numbers.normalised(noun.text());
        if (!client && !Numbers.dialable(to)) {
            call.note("error", "code", 13224, "message", "not a phone number: " + noun.text());
            return null;
        }
        var route = new Route(call.accountSid(), from, to, Direction.OUTBOUND_DIAL, call.sid(), "");
        var leg = call.exchange().outbound().prepare(route);
        leg.watchedBy(dial);
        leg.reports()
                .subscribe(
                        resolved(dial, noun),
                        noun.attribute("statusCallbackMethod"),
                        noun.words("statusCallbackEvent"));
        var parameters = parameters(noun);
        if (!parameters.isEmpty()) {
            leg.clientParameters().putAll(parameters);
            leg.note("parameters", "parameters", parameters);
        }
        call.note("dialling", "to", to, "callSid", leg.sid());
        call.exchange().outbound().start(leg);
        return leg;
    }

    private static String resolved(DialLegs dial, Element noun) {
        var url = noun.attribute("statusCallback");
        return url.isBlank() ? "" : dial.course().resolve(url);
    }

    private static String identity(Element client) {
        return client.children().stream()
                .filter(child -> child.name().equals("Identity"))
                .map(Element::text)
                .findFirst()
                .orElse(client.text());
    }

    private static Map<String, String> parameters(Element client) {
        var parameters = new LinkedHashMap<String, String>();
        client.children().stream()
                .filter(child -> child.name().equals("Parameter"))
                .forEach(child -> parameters.put(child.attribute("name"), child.attribute("value")));
        return parameters;
    }
}
