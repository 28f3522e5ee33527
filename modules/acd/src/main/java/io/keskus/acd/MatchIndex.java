package io.keskus.acd;

import io.keskus.acd.Explanation.Exclusion;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Who is idle and what waits, by profile and by class, with a bitmap of who may take what. A match looks at the heads
 * of few queues, whatever the number of agents and of waiting work.
 */
final class MatchIndex {
    private final Map<Profile, Integer> profileNumbers = new HashMap<>();
    private final List<ProfilePool> profiles = new ArrayList<>();
    private final Map<WorkClass, Integer> classNumbers = new HashMap<>();
    private final List<ClassPool> classes = new ArrayList<>();
    private final BitSet idleProfiles = new BitSet();
    private final BitSet waitingClasses = new BitSet();

    /** @param takes classes that agents of this profile may take */
    private record ProfilePool(Profile profile, TreeSet<AgentSlot> idle, int[] headcount, BitSet takes) {}

    /** @param takers profiles whose agents may take work of this class */
    private record ClassPool(WorkClass asked, TreeSet<WorkItem> waiting, BitSet takers) {}

    int number(Profile profile) {
        return profileNumbers.computeIfAbsent(profile, p -> {
            int number = profiles.size();
            var takes = new BitSet();
            for (int c = 0; c < classes.size(); c++) {
                if (classes.get(c).asked.missingIn(p).isEmpty()) {
                    takes.set(c);
                    classes.get(c).takers.set(number);
                }
            }
            var headcount = new int[AgentState.values().length];
            profiles.add(new ProfilePool(p, new TreeSet<>(AgentSlot.LONGEST_IDLE), headcount, takes));
            return number;
        });
    }

    int number(WorkClass asked) {
        return classNumbers.computeIfAbsent(asked, r -> {
            int number = classes.size();
            var takers = new BitSet();
            for (int p = 0; p < profiles.size(); p++) {
                if (r.missingIn(profiles.get(p).profile).isEmpty()) {
                    takers.set(p);
                    profiles.get(p).takes.set(number);
                }
            }
            classes.add(new ClassPool(r, new TreeSet<>(WorkItem.NEXT), takers));
            return number;
        });
    }

    void add(AgentSlot agent) {
        var pool = profiles.get(agent.profileNumber);
        pool.headcount[agent.state.ordinal()]++;
        if (agent.state == AgentState.IDLE) {
            pool.idle.add(agent);
            idleProfiles.set(agent.profileNumber);
        }
    }

    void remove(AgentSlot agent) {
        var pool = profiles.get(agent.profileNumber);
        pool.headcount[agent.state.ordinal()]--;
        if (pool.idle.remove(agent) && pool.idle.isEmpty()) {
            idleProfiles.clear(agent.profileNumber);
        }
    }

    void add(WorkItem item) {
        classes.get(item.classNumber).waiting.add(item);
        waitingClasses.set(item.classNumber);
    }

    void remove(WorkItem item) {
        var waiting = classes.get(item.classNumber).waiting;
        if (waiting.remove(item) && waiting.isEmpty()) {
            waitingClasses.clear(item.classNumber);
        }
    }

    boolean fits(AgentSlot agent, WorkItem item) {
        return classes.get(item.classNumber).takers.get(agent.profileNumber);
    }

    /** The idle agent who fits the work best. */
    Optional<AgentSlot> bestAgent(WorkItem item) {
        var pool = classes.get(item.classNumber);
        AgentSlot best = null;
        Rank bestRank = null;
        for (int p = pool.takers.nextSetBit(0); p >= 0; p = pool.takers.nextSetBit(p + 1)) {
            if (!idleProfiles.get(p)) {
                continue;
            }
            var head = profiles.get(p).idle.first();
            var rank = pool.asked.rank(profiles.get(p).profile);
            int order = best == null ? -1 : rank.compareTo(bestRank);
            if (order < 0 || order == 0 && AgentSlot.LONGEST_IDLE.compare(head, best) < 0) {
                best = head;
                bestRank = rank;
            }
        }
        return Optional.ofNullable(best);
    }

    /** The waiting work whose turn it is among that which the agent may take. */
    Optional<WorkItem> nextWork(AgentSlot agent) {
        var takes = profiles.get(agent.profileNumber).takes;
        WorkItem next = agent.kept.isEmpty() ? null : agent.kept.first();
        for (int c = takes.nextSetBit(0); c >= 0; c = takes.nextSetBit(c + 1)) {
            if (waitingClasses.get(c)) {
                var head = classes.get(c).waiting.first();
                next = next == null || WorkItem.NEXT.compare(head, next) < 0 ? head : next;
            }
        }
        return Optional.ofNullable(next);
    }

    Rank rank(AgentSlot agent, WorkItem item) {
        return classes.get(item.classNumber).asked.rank(agent.profile);
    }

    /** Idle agents who fit the work. */
    int candidates(WorkItem item) {
        var takers = (BitSet) classes.get(item.classNumber).takers.clone();
        takers.and(idleProfiles);
        return takers.stream().map(p -> profiles.get(p).idle.size()).sum();
    }

    /** All agents who are no candidates, by the first reason that holds. */
    Map<Exclusion, Integer> excluded(WorkItem item) {
        var asked = classes.get(item.classNumber).asked;
        var counts = new EnumMap<Exclusion, Integer>(Exclusion.class);
        for (var pool : profiles) {
            var missing = asked.missingIn(pool.profile);
            for (var state : AgentState.values()) {
                int heads = pool.headcount[state.ordinal()];
                var reason = missing.or(() -> whyNot(state));
                if (heads > 0 && reason.isPresent()) {
                    counts.merge(reason.get(), heads, Integer::sum);
                }
            }
        }
        return counts;
    }

    private static Optional<Exclusion> whyNot(AgentState state) {
        return switch (state) {
            case IDLE -> Optional.empty();
            case AWAY -> Optional.of(Exclusion.AWAY);
            case OFFERED, TALKING, WRAP_UP -> Optional.of(Exclusion.BUSY);
        };
    }
}
