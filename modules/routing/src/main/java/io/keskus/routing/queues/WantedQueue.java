package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import io.keskus.routing.QueueStep;
import io.keskus.routing.QueueTargets;
import java.util.List;
import java.util.Optional;

/** A queue as the configuration wants it. */
record WantedQueue(
        String name,
        String label,
        Skills skills,
        int priority,
        int ringSeconds,
        int wrapUpSeconds,
        int wrapUpExtensionSeconds,
        int lastAgentSeconds,
        Optional<String> client,
        QueueTargets targets,
        List<QueueStep> steps) {}
