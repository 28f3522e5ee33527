package io.keskus.simulator.call;

import io.keskus.simulator.twiml.AttributeTable;
import io.keskus.simulator.twiml.Element;
import java.util.ArrayList;
import java.util.List;

/** Elements and attributes that no document may have: the carrier warns (12200) and goes on without them. */
final class Warnings {

    private static final int SCHEMA = 12200;

    private Warnings() {}

    static void about(Element element, Call call) {
        for (var warning : of(element)) {
            call.note("warning", "code", SCHEMA, "message", warning);
        }
    }

    static List<String> of(Element element) {
        var table = AttributeTable.standard();
        if (!table.knows(element.name())) {
            return List.of("there is no <" + element.name() + ">");
        }
        var warnings = new ArrayList<String>();
        for (var attribute : element.given().keySet()) {
            if (!table.knows(element.name(), attribute)) {
                warnings.add("<" + element.name() + "> has no attribute " + attribute);
            }
        }
        element.children().forEach(child -> warnings.addAll(of(child)));
        return warnings;
    }
}
