package io.keskus.routing.changes;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.Member;
import io.keskus.platform.Json;
import io.keskus.routing.Change;
import io.keskus.routing.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** The topic of changes: nothing is so now, only later. A second snapshot means that changes may have been missed. */
@ApplicationScoped
class Changes implements Topic {
    @Override
    public String name() {
        return Change.TOPIC;
    }

    @Override
    public boolean allows(Member member) {
        return true;
    }

    @Override
    public JsonNode snapshot(Member member) {
        return Json.mapper().createObjectNode();
    }
}
