package io.keskus.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.Json;
import io.keskus.platform.Upcaster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Events as text and back, older shapes through their upcasters. */
final class EventCodec {
    private final Map<String, Class<? extends DomainEvent>> types = new HashMap<>();
    private final List<Upcaster> upcasters;

    EventCodec(Iterable<Class<? extends DomainEvent>> events, List<Upcaster> upcasters) {
        events.forEach(event -> types.put(typeName(event), event));
        this.upcasters = upcasters;
    }

    /** Module and record, as {@code calls.CallEnded}: survives a move between packages of the module. */
    static String typeName(Class<? extends DomainEvent> event) {
        var packages = event.getPackageName().split("\\.");
        return packages[Math.min(2, packages.length - 1)] + "." + event.getSimpleName();
    }

    DomainEvent read(String type, int schema, String payload) {
        var event = types.get(type);
        if (event == null) {
            throw new IllegalStateException("no consumer declares the event " + type);
        }
        try {
            var tree = (ObjectNode) Json.mapper().readTree(payload);
            for (int version = schema; ; version++) {
                var step = upcaster(event, version);
                if (step == null) {
                    return Json.mapper().treeToValue(tree, event);
                }
                tree = step.up(tree);
            }
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(
                    type + " schema " + schema + " cannot be read: " + failure.getOriginalMessage());
        }
    }

    private Upcaster upcaster(Class<? extends DomainEvent> event, int version) {
        for (var each : upcasters) {
            if (each.event() == event && each.from() == version) {
                return each;
            }
        }
        return null;
    }
}
