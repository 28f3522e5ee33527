package io.keskus.floor.expiry;

import io.keskus.floor.messages.FloorMessages;
import io.keskus.platform.Expiring;
import io.keskus.platform.OldRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** What agents did from when to when, their raised hands, what was said and done to them. A spell that goes on stays. */
@ApplicationScoped
class OldFloor implements Expiring {
    private final EntityManager entities;
    private final FloorMessages messages;
    private final ExpirySettings settings;

    /** For the container's proxy. */
    protected OldFloor() {
        this(null, null, null);
    }

    @Inject
    OldFloor(EntityManager entities, FloorMessages messages, ExpirySettings settings) {
        this.entities = entities;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "floor.agents";
    }

    @Override
    public int forget(Instant now) {
        var old = new OldRows(entities);
        var agents = now.minus(settings.agentsKept());
        return old.forget("SpellRow", "endedAt", agents)
                + old.forget("HelpRow", "loweredAt", agents)
                + old.forget("ActionRow", "at", now.minus(settings.actionsKept()))
                + messages.forget(now);
    }
}
