package io.keskus.acd;

import io.keskus.acd.Explanation.Exclusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What all work of one kind asks for.
 *
 * @param rings from what was asked at first to what is asked now; each admits whom the one before admits, and more
 */
record WorkClass(List<Requirement> rings, Selection selection) {
    static WorkClass of(Work work, QueueRules rules, int steps) {
        var rings = new ArrayList<Requirement>();
        for (int n = 0; n <= steps; n++) {
            rings.add(Requirement.of(work, rules, n));
        }
        return new WorkClass(List.copyOf(rings), rules.selection());
    }

    Optional<Exclusion> missingIn(Profile profile) {
        return rings.get(rings.size() - 1).missingIn(profile);
    }

    /** Better fits have smaller ranks; only for a profile that misses nothing. */
    Rank rank(Profile profile) {
        int ring = 0;
        while (rings.get(ring).missingIn(profile).isPresent()) {
            ring++;
        }
        return new Rank(ring, profile.skills().above(rings.get(ring).skills()), profile.breadth(), selection);
    }
}
