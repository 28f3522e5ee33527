package io.keskus.acd;

import io.keskus.kernel.QueueId;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How a queue matches its work with agents.
 *
 * @param skills asked for by all of its work
 * @param priority 0..100, added to that of the work
 * @param ringFor how long an offer stands before it counts as missed; 1 s .. 10 min
 * @param wrapUpFor time for after-work, 0 .. 1 h; 0 makes the agent idle at once
 * @param wrapUpExtension by what an agent may extend a wrap-up once, 0 .. 1 h; 0 not at all
 * @param lastAgentFor how long work is kept for the agent who talked with this caller last, when that agent is at work
 *     on something else; 0 prefers that agent only when idle; at most 1 h
 * @param steps each later than the one before
 */
public record QueueRules(
        QueueId queue,
        Skills skills,
        int priority,
        Duration ringFor,
        Duration wrapUpFor,
        Duration wrapUpExtension,
        Duration lastAgentFor,
        Selection selection,
        List<Step> steps) {
    /** By what a wrap-up may be extended unless the queue says otherwise. */
    public static final Duration USUAL_EXTENSION = Duration.ofMinutes(1);

    public QueueRules {
        Objects.requireNonNull(queue, "queue");
        Objects.requireNonNull(skills, "skills");
        Objects.requireNonNull(selection, "selection");
        // rules that were journaled before there were extensions
        wrapUpExtension = Objects.requireNonNullElse(wrapUpExtension, USUAL_EXTENSION);
        Work.checkPriority(priority);
        checkWithin(ringFor, Duration.ofSeconds(1), Duration.ofMinutes(10), "an offer rings");
        checkWithin(wrapUpFor, Duration.ZERO, Duration.ofHours(1), "wrap-up takes");
        checkWithin(wrapUpExtension, Duration.ZERO, Duration.ofHours(1), "a wrap-up is extended by");
        checkWithin(lastAgentFor, Duration.ZERO, Duration.ofHours(1), "work is kept for its last agent");
        steps = List.copyOf(steps);
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).after().compareTo(steps.get(i - 1).after()) <= 0) {
                throw new IllegalArgumentException("each step comes later than the one before: " + steps);
            }
        }
    }

    /** No skills, no priority, 20 s ring, 30 s wrap-up and a minute more, last agent only when idle, best fit, no steps. */
    public static QueueRules simple(QueueId queue) {
        return new QueueRules(
                queue,
                Skills.NONE,
                0,
                Duration.ofSeconds(20),
                Duration.ofSeconds(30),
                USUAL_EXTENSION,
                Duration.ZERO,
                Selection.BEST_FIT,
                List.of());
    }

    private static void checkWithin(Duration value, Duration least, Duration most, String what) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(what + " " + least + " to " + most + ": " + value);
        }
    }
}
