package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Audit;
import io.keskus.platform.Audit.Alteration;
import io.keskus.platform.EntityTags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Skills and queues of agents, as administrators change them one by one. Everything in a unit of work. */
@ApplicationScoped
public class AgentBook {
    private final Staff staff;
    private final Queues queues;
    private final Identity identity;
    private final Audit audit;

    /** For the container's proxy. */
    protected AgentBook() {
        this(null, null, null, null);
    }

    @Inject
    AgentBook(Staff staff, Queues queues, Identity identity, Audit audit) {
        this.staff = staff;
        this.queues = queues;
        this.identity = identity;
        this.audit = audit;
    }

    /** Everybody who is an agent by role, the suspended ones too, in no order. */
    public List<AgentProfile> list() {
        var open = open();
        var profiles = staff.profiles();
        return identity.listMembers().stream()
                .filter(member -> member.is(Role.AGENT))
                .map(member -> member.id().asAgent())
                .map(agent -> view(agent, profiles.getOrDefault(agent, Staff.Profile.NOTHING), open))
                .toList();
    }

    /** @throws ProblemException 404 {@code member-unknown} */
    public AgentProfile get(AgentId agent) {
        identity.member(MemberId.of(agent));
        return view(agent, profile(agent), open());
    }

    /**
     * @param skills name to level; null leaves them
     * @param wanted open queues; null leaves them
     * @throws ProblemException 404 {@code member-unknown}, 412 {@code changed-meanwhile}, 409 {@code role-needed}, 422
     *     {@code agent-unusable}
     */
    public AgentProfile change(AgentId agent, String ifMatch, Map<String, Integer> skills, Collection<QueueId> wanted) {
        var member = identity.member(MemberId.of(agent));
        EntityTags.require(ifMatch, staff.version(agent));
        if (wanted != null && !open().containsAll(wanted)) {
            throw unusable("/queues", "ids of open queues of this tenant");
        }
        var levels = skills == null ? null : skills(skills);
        return put(
                member,
                before -> new Staff.Profile(
                        levels == null ? before.skills() : levels,
                        wanted == null ? before.queues() : kept(before, wanted)));
    }

    /** All of them take work of the queue from now on. @return those who did not before */
    public List<AgentProfile> join(QueueId queue, List<AgentId> agents) {
        queues.requireOpen(queue);
        var members = agents.stream()
                .distinct()
                .map(agent -> identity.member(MemberId.of(agent)))
                .toList();
        return members.stream()
                .filter(member -> !profile(member.id().asAgent()).queues().contains(queue))
                .map(member -> put(member, before -> before.with(queue)))
                .toList();
    }

    /** The agent takes no work of the queue any more; repeating it changes nothing. */
    public void leave(QueueId queue, AgentId agent) {
        queues.requireOpen(queue);
        var member = identity.member(MemberId.of(agent));
        if (profile(agent).queues().contains(queue)) {
            put(member, before -> before.without(queue));
        }
    }

    private AgentProfile put(Member member, UnaryOperator<Staff.Profile> change) {
        if (!member.is(Role.AGENT)) {
            throw new ProblemException(Problem.of(
                    "role-needed", "Not an agent", 409, member.name() + " is no agent: give the role agent first"));
        }
        var agent = member.id().asAgent();
        var before = profile(agent);
        var after = change.apply(before);
        if (!after.equals(before)) {
            staff.define(agent, after, !member.suspended());
            audit.record(identity.actor(), "agent " + member.email(), alterations(before, after));
        }
        return view(agent, after, open());
    }

    private List<Alteration> alterations(Staff.Profile before, Staff.Profile after) {
        var alterations = new ArrayList<Alteration>();
        note("skills", shown(before.skills()), shown(after.skills()), alterations);
        note("queues", names(before), names(after), alterations);
        return alterations;
    }

    private static void note(String field, String before, String after, List<Alteration> alterations) {
        if (!before.equals(after)) {
            alterations.add(new Alteration(field, before, after));
        }
    }

    static String shown(Skills skills) {
        return skills.levels().entrySet().stream()
                .map(skill -> skill.getKey() + " " + skill.getValue())
                .collect(Collectors.joining(", "));
    }

    private String names(Staff.Profile profile) {
        return profile.queues().stream()
                .map(id -> queues.get(id).name())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    // somebody's place in a closed queue is kept for the day when it is opened again
    private TreeSet<QueueId> kept(Staff.Profile before, Collection<QueueId> wanted) {
        var open = open();
        var all = new TreeSet<>(wanted);
        before.queues().stream().filter(id -> !open.contains(id)).forEach(all::add);
        return all;
    }

    private Staff.Profile profile(AgentId agent) {
        return staff.profiles().getOrDefault(agent, Staff.Profile.NOTHING);
    }

    private AgentProfile view(AgentId agent, Staff.Profile profile, Set<QueueId> open) {
        return new AgentProfile(
                agent,
                new TreeMap<>(profile.skills().levels()),
                profile.queues().stream().filter(open::contains).toList(),
                staff.version(agent));
    }

    private Set<QueueId> open() {
        var ids = new HashSet<QueueId>();
        queues.list().forEach(queue -> ids.add(queue.id()));
        return ids;
    }

    /** @throws ProblemException 422 {@code agent-unusable} */
    static Skills skills(Map<String, Integer> levels) {
        if (!levels.keySet().stream().allMatch(name -> name.matches("[a-z][a-z0-9-]{0,63}"))
                || !levels.values().stream().allMatch(level -> level != null && level >= 1 && level <= 10)) {
            throw unusable("/skills", "names of a-z, 0-9 and -, as finnish, with levels from 1 to 10");
        }
        return new Skills(new TreeMap<>(levels));
    }

    private static ProblemException unusable(String where, String right) {
        return new ProblemException(Problem.of("agent-unusable", "Not usable for an agent", 422, right)
                .with("where", where));
    }
}
