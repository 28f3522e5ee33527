package io.keskus.routing.queues;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.tenancy.Change;
import io.keskus.tenancy.ConfigFaults;
import io.keskus.tenancy.ConfigFiles;
import io.keskus.tenancy.ConfigSection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The section {@code queues.yaml}: queues, and who takes work of them with which skills. */
@ApplicationScoped
class QueuesSection implements ConfigSection {
    private final Queues queues;
    private final Staff staff;
    private final Identity identity;

    /** For the container's proxy. */
    protected QueuesSection() {
        this(null, null, null);
    }

    @Inject
    QueuesSection(Queues queues, Staff staff, Identity identity) {
        this.queues = queues;
        this.staff = staff;
        this.identity = identity;
    }

    @Override
    public String name() {
        return "queues";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<Change> plan(ConfigFiles files) {
        var wanted = QueuesFile.read(files);
        var changes = new ArrayList<>(QueueChanges.of(open(), byName(wanted.queues())));
        changes.addAll(AgentChanges.of(wantedOfStaff(), wanted.agents()));
        return changes;
    }

    @Override
    public void apply(ConfigFiles files) {
        var wanted = QueuesFile.read(files);
        staff.define(wanted.queues());
        var names = new HashSet<String>();
        wanted.queues().forEach(queue -> names.add(queue.name()));
        queues.rows().stream()
                .filter(row -> !row.isClosed() && !names.contains(row.name()))
                .forEach(staff::close);
        applyAgents(wanted.agents());
    }

    private void applyAgents(List<WantedAgent> wanted) {
        var ids = new TreeMap<String, QueueId>();
        queues.list().forEach(queue -> ids.put(queue.name(), queue.id()));
        var stay = new HashSet<AgentId>();
        for (var agent : wanted) {
            var member = identity.findMemberByEmail(agent.email())
                    .orElseThrow(() -> new ConfigFaults(
                            QueuesFile.PATH, 0, agent.email() + " is no member", "apply people.yaml too"));
            var id = member.id().asAgent();
            var takes = agent.queues().stream().map(ids::get).collect(Collectors.toCollection(TreeSet::new));
            staff.define(id, new Staff.Profile(agent.skills(), takes));
            stay.add(id);
        }
        var active = active();
        staff.profiles().keySet().stream()
                .filter(id -> active.containsKey(id) && !stay.contains(id))
                .forEach(staff::remove);
    }

    /** Agents who may work now. What the others can do is kept for the day when they come back, and is in no file. */
    private Map<AgentId, Member> active() {
        var active = new HashMap<AgentId, Member>();
        for (var member : identity.listMembers()) {
            if (member.is(Role.AGENT) && !member.suspended()) {
                active.put(member.id().asAgent(), member);
            }
        }
        return active;
    }

    @Override
    public Map<String, String> export() {
        return Map.of(QueuesFile.PATH, QueuesYaml.write(List.copyOf(open().values()), wantedOfStaff()));
    }

    private Map<String, WantedQueue> open() {
        return byName(queues.rows().stream()
                .filter(row -> !row.isClosed())
                .map(QueueRow::asWanted)
                .toList());
    }

    private static Map<String, WantedQueue> byName(List<WantedQueue> queues) {
        var byName = new TreeMap<String, WantedQueue>();
        queues.forEach(queue -> byName.put(queue.name(), queue));
        return byName;
    }

    /** The agents as the file would say them, by e-mail address. */
    private List<WantedAgent> wantedOfStaff() {
        var names = new TreeMap<QueueId, String>();
        queues.list().forEach(queue -> names.put(queue.id(), queue.name()));
        var active = active();
        var agents = new ArrayList<WantedAgent>();
        staff.profiles().forEach((id, profile) -> {
            if (!active.containsKey(id)) {
                return;
            }
            var takes = profile.queues().stream()
                    .filter(names::containsKey)
                    .map(names::get)
                    .collect(Collectors.toCollection(TreeSet::new));
            agents.add(new WantedAgent(active.get(id).email(), profile.skills(), takes));
        });
        agents.sort(Comparator.comparing(WantedAgent::email));
        return agents;
    }
}
