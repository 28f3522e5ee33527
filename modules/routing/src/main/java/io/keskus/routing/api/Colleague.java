package io.keskus.routing.api;

import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.desk.Messages;
import io.keskus.routing.queues.Queues.Ability;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An agent as other agents see one: not with whom somebody talks.
 *
 * @param state away, ready, offered, talking or wrap-up
 * @param since when that began
 * @param skills what somebody can do, with the level 1 to 10
 * @param queues ids of the queues of which somebody takes work
 * @param supervisor also looks after the others
 */
public record Colleague(
        AgentId agent,
        String name,
        String state,
        Instant since,
        boolean connected,
        Map<String, Integer> skills,
        List<QueueId> queues,
        boolean supervisor) {
    private static final Ability NONE = new Ability(Map.of(), Set.of());

    static Colleague of(AgentPresence presence, Optional<Member> member, Ability ability) {
        var known = ability == null ? NONE : ability;
        return new Colleague(
                presence.agent(),
                member.map(Member::name).orElse(""),
                Messages.name(presence.state()),
                presence.since(),
                presence.connected(),
                known.skills(),
                List.copyOf(known.queues()),
                member.filter(each -> each.is(Role.SUPERVISOR)).isPresent());
    }
}
