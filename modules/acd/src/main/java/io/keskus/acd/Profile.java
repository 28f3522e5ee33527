package io.keskus.acd;

import io.keskus.kernel.QueueId;
import java.util.SortedSet;

/** What all agents of one kind have in common: matching looks at kinds, not at persons. */
record Profile(Skills skills, SortedSet<QueueId> queues) {
    /** How much else this kind of agent can do. */
    int breadth() {
        return queues.size() + skills.levels().size();
    }
}
