package io.keskus.routing.queues;

import io.keskus.acd.Command;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MembersChanged;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.routing.partitions.Inbox;
import io.keskus.routing.presence.Presences;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whoever is an agent may be offered work: of queues, or what a colleague asks of somebody in none. Somebody who is
 * suspended, or no agent any more, is offered none.
 */
@ApplicationScoped
class MembersNews implements EventConsumer {
    private final Identity identity;
    private final Staff staff;
    private final Presences presences;
    private final Inbox inbox;

    /** For the container's proxy. */
    protected MembersNews() {
        this(null, null, null, null);
    }

    @Inject
    MembersNews(Identity identity, Staff staff, Presences presences, Inbox inbox) {
        this.identity = identity;
        this.staff = staff;
        this.presences = presences;
        this.inbox = inbox;
    }

    @Override
    public String name() {
        return "routing.members";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(MembersChanged.class);
    }

    @Override
    public void handle(DomainEvent event) {
        var active = new HashSet<AgentId>();
        for (Member member : identity.listMembers()) {
            if (member.is(Role.AGENT) && !member.suspended()) {
                active.add(member.id().asAgent());
            }
        }
        var profiles = staff.profiles();
        var all = new TreeSet<>(profiles.keySet());
        all.addAll(active);
        presences.list().forEach(each -> all.add(each.agent()));
        all.forEach(agent -> bring(agent, profiles.getOrDefault(agent, Staff.Profile.NOTHING), active.contains(agent)));
    }

    private void bring(AgentId agent, Staff.Profile profile, boolean active) {
        boolean known = presences.find(agent).isPresent();
        if (active && !known) {
            inbox.put(new Command.DefineAgent(agent, profile.skills(), profile.queues()));
        } else if (!active && known) {
            inbox.put(new Command.RemoveAgent(agent));
        }
    }
}
