package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import io.keskus.kernel.AgentId;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A member who takes work, and what this member can do. */
@Entity
@Table(name = "routing_agent")
@Multitenant
class AgentRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Convert(converter = SkillsColumn.class)
    private Skills skills;

    /** So that the version counts changes of queues too. */
    private int moves;

    @Version
    private long version;

    protected AgentRow() {}

    AgentRow(AgentId agent, Skills skills) {
        this.id = agent.value();
        this.skills = skills;
    }

    AgentId id() {
        return new AgentId(id);
    }

    long version() {
        return version;
    }

    Skills skills() {
        return skills;
    }

    /** Other skills, or other queues, which are rows of their own. */
    void change(Skills now) {
        skills = now;
        moves++;
    }
}
