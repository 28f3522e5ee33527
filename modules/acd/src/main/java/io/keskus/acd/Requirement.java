package io.keskus.acd;

import io.keskus.acd.Explanation.Exclusion;
import io.keskus.kernel.QueueId;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an agent must bring to be offered some work: membership in one of the queues, and all of the skills. */
record Requirement(SortedSet<QueueId> queues, Skills skills) {
    /** The requirement of the work after so many of its queue's steps. */
    static Requirement of(Work work, QueueRules rules, int steps) {
        var queues = new TreeSet<QueueId>();
        queues.add(work.queue());
        var skills = rules.skills().and(work.skills());
        for (var step : rules.steps().subList(0, steps)) {
            queues.addAll(step.widenTo());
            skills = skills.relaxed(step.relax());
        }
        return new Requirement(Collections.unmodifiableSortedSet(queues), skills);
    }

    /** Why somebody with this profile cannot have the work; empty when nothing is missing. */
    Optional<Exclusion> missingIn(Profile profile) {
        if (Collections.disjoint(queues, profile.queues())) {
            return Optional.of(Exclusion.NOT_IN_QUEUE);
        }
        if (profile.skills().cover(skills)) {
            return Optional.empty();
        }
        boolean hasAll =
                profile.skills().levels().keySet().containsAll(skills.levels().keySet());
        return Optional.of(hasAll ? Exclusion.LEVEL_TOO_LOW : Exclusion.SKILL_MISSING);
    }
}
