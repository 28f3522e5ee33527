package io.keskus.routing.queues;

import io.keskus.acd.Skills;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.routing.QueueTargets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What is wanted of a queue; what is null stays as it is, or is as usual in a new one.
 *
 * @param name a-z, 0-9 and -, as {@code sales}; of a new queue only, and never changed
 * @param label the name for people, 1..100 characters
 * @param skills asked for by all its work: name to level 1..10
 * @param priority 1 (served first) .. 10; 5 as usual
 * @param ringSeconds 5..120; 20 as usual
 * @param wrapUpSeconds 0..1800; 30 as usual
 * @param wrapUpExtensionSeconds by what an agent may extend a wrap-up once, 0..1800; 60 as usual
 * @param lastAgentSeconds 0..3600; 0 as usual
 * @param serviceLevelSeconds in which calls are to be answered, 1..3600; 20 as usual
 * @param serviceLevelPercent of the calls, 1..100; 80 as usual
 * @param steps who else may take what has waited for some time; none as usual, at most 6
 * @param closed takes no work any more
 */
public record QueueDraft(
        String name,
        String label,
        Map<String, Integer> skills,
        Integer priority,
        Integer ringSeconds,
        Integer wrapUpSeconds,
        Integer wrapUpExtensionSeconds,
        Integer lastAgentSeconds,
        Integer serviceLevelSeconds,
        Integer serviceLevelPercent,
        List<StepDraft> steps,
        Boolean closed) {

    WantedQueue asNew() {
        if (name == null || !name.matches("[a-z][a-z0-9-]{0,63}")) {
            throw unusable("/name", "a short name of a-z, 0-9 and -, as sales");
        }
        return over(new WantedQueue(
                name, name, Skills.NONE, 5, 20, 30, 60, 0, Optional.empty(), QueueTargets.USUAL, List.of()));
    }

    WantedQueue over(WantedQueue before) {
        if (name != null && !name.equals(before.name())) {
            throw unusable("/name", "a queue keeps its name: change the label");
        }
        var shown = Objects.requireNonNullElse(label, before.label()).strip();
        if (shown.isEmpty() || shown.length() > 100) {
            throw unusable("/label", "a name of 1 to 100 characters");
        }
        return new WantedQueue(
                before.name(),
                shown,
                skills == null ? before.skills() : AgentBook.skills(skills),
                within("/priority", 1, priority, before.priority(), 10),
                within("/ringSeconds", 5, ringSeconds, before.ringSeconds(), 120),
                within("/wrapUpSeconds", 0, wrapUpSeconds, before.wrapUpSeconds(), 1800),
                within("/wrapUpExtensionSeconds", 0, wrapUpExtensionSeconds, before.wrapUpExtensionSeconds(), 1800),
                within("/lastAgentSeconds", 0, lastAgentSeconds, before.lastAgentSeconds(), 3600),
                before.client(),
                targets(before.targets()),
                steps == null ? before.steps() : StepDraft.all(steps));
    }

    private QueueTargets targets(QueueTargets before) {
        return new QueueTargets(
                within("/serviceLevelSeconds", 1, serviceLevelSeconds, before.answerWithinSeconds(), 3600),
                within("/serviceLevelPercent", 1, serviceLevelPercent, before.percent(), 100),
                before.limits());
    }

    static int within(String where, int least, Integer asked, int usual, int most) {
        int value = Objects.requireNonNullElse(asked, usual);
        if (value < least || value > most) {
            throw unusable(where, "a number from " + least + " to " + most);
        }
        return value;
    }

    static ProblemException unusable(String where, String right) {
        return new ProblemException(Problem.of("queue-unusable", "Not usable for a queue", 422, right)
                .with("where", where));
    }
}
