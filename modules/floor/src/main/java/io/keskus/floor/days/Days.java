package io.keskus.floor.days;

import io.keskus.floor.AgentDay;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.TenantContext;
import io.keskus.routing.AgentStateChanged;
import io.keskus.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;

/** Writes down what agents do, and tells each their day. */
@ApplicationScoped
public class Days implements EventConsumer {
    private final EntityManager entities;
    private final Tenancy tenancy;
    private final Clock clock;

    /** For the container's proxy. */
    protected Days() {
        this(null, null, null);
    }

    @Inject
    public Days(EntityManager entities, Tenancy tenancy, Clock clock) {
        this.entities = entities;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "floor.days";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(AgentStateChanged.class);
    }

    @Override
    public void handle(DomainEvent event) {
        if (event instanceof AgentStateChanged changed && entities.find(SpellRow.class, changed.id()) == null) {
            entities.createQuery(
                            "SELECT s FROM SpellRow s WHERE s.agentId = :agent AND s.endedAt IS NULL", SpellRow.class)
                    .setParameter("agent", changed.agent().value())
                    .getResultList()
                    .forEach(spell -> spell.end(changed.at()));
            entities.persist(new SpellRow(changed));
        }
    }

    /** The agent's day so far, as days are in the tenant's zone. In a unit of work. */
    public AgentDay today(AgentId agent) {
        var now = clock.instant();
        var zone = tenancy.tenant(TenantContext.required()).zone();
        var began = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        var spells = entities.createQuery(
                        "SELECT s FROM SpellRow s WHERE s.agentId = :agent AND s.beganAt <= :now"
                                + " AND (s.endedAt IS NULL OR s.endedAt > :began) ORDER BY s.beganAt",
                        SpellRow.class)
                .setParameter("agent", agent.value())
                .setParameter("began", began)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> row.spell(now))
                .toList();
        return DayFigures.of(spells, began, zone);
    }
}
