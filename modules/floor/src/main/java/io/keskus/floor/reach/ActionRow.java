package io.keskus.floor.reach;

import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.platform.Ids;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** That somebody did something to an agent; never changed. */
@Entity
@Table(name = "floor_action")
@Multitenant
class ActionRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "by_member")
    @Convert(converter = UuidColumn.class)
    private UUID byMember;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    private String what;
    private String detail;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    protected ActionRow() {}

    ActionRow(MemberId by, AgentId agent, WantedState wanted, Instant at) {
        id = Ids.next();
        byMember = by.value();
        agentId = agent.value();
        what = wanted.state();
        detail = wanted.reason().orElse(null);
        this.at = at;
    }

    MemberId by() {
        return new MemberId(byMember);
    }

    AgentId agent() {
        return new AgentId(agentId);
    }

    String what() {
        return what;
    }

    String detail() {
        return detail;
    }

    Instant at() {
        return at;
    }
}
