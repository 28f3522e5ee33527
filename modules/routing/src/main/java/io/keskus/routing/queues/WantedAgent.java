package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import java.util.SortedSet;

/**
 * An agent as the configuration wants it.
 *
 * @param queues by name
 */
record WantedAgent(String email, Skills skills, SortedSet<String> queues) {}
