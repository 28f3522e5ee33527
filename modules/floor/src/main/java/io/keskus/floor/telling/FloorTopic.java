package io.keskus.floor.telling;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.floor.FloorChanges;
import io.keskus.floor.view.FloorReader;
import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.platform.Json;
import io.keskus.routing.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The floor as a topic of the socket, for supervisors and tenant admins. */
@ApplicationScoped
class FloorTopic implements Topic {
    /** In subscriptions and messages. */
    static final String NAME = "floor";

    private final FloorReader reader;
    private final FloorChanges changes;

    /** For the container's proxy. */
    protected FloorTopic() {
        this(null, null);
    }

    @Inject
    FloorTopic(FloorReader reader, FloorChanges changes) {
        this.reader = reader;
        this.changes = changes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean allows(Member member) {
        return member.is(Role.SUPERVISOR) || member.is(Role.TENANT_ADMIN);
    }

    @Override
    public JsonNode snapshot(Member member) {
        changes.note();
        return Json.mapper().valueToTree(reader.now());
    }
}
