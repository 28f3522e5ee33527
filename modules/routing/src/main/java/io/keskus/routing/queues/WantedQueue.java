package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import io.keskus.routing.QueueTargets;
import java.util.Optional;

/** A queue as the configuration wants it. */
record WantedQueue(
        String name,
        String label,
        Skills skills,
        int priority,
        int ringSeconds,
        int wrapUpSeconds,
        int lastAgentSeconds,
        Optional<String> client,
        QueueTargets targets) {}
