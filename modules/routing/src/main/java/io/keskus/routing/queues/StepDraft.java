package io.keskus.routing.queues;

import io.keskus.routing.QueueStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is wanted as a step of a queue.
 *
 * @param afterSeconds waited, 1..3600, more than in the step before
 * @param skills name to the level asked for from then on, 0..9; 0 asks for it no more
 * @param queues names of other open queues whose agents may take it too
 */
record StepDraft(Integer afterSeconds, Map<String, Integer> skills, List<String> queues) {
    private static final int MOST = 6;

    /** @throws io.keskus.kernel.ProblemException 422 {@code queue-unusable} */
    static List<QueueStep> all(List<StepDraft> drafts) {
        if (drafts.size() > MOST) {
            throw QueueDraft.unusable("/steps", "at most " + MOST + " steps");
        }
        var steps = new ArrayList<QueueStep>();
        int before = 0;
        for (var draft : drafts) {
            var step = Objects.requireNonNullElse(draft, new StepDraft(null, null, null))
                    .step("/steps/" + steps.size(), before);
            before = step.afterSeconds();
            steps.add(step);
        }
        return List.copyOf(steps);
    }

    private QueueStep step(String where, int before) {
        int after = QueueDraft.within(where + "/afterSeconds", before + 1, afterSeconds, 0, 3600);
        var levels = Objects.requireNonNullElse(skills, Map.<String, Integer>of());
        var names = Objects.requireNonNullElse(queues, List.<String>of());
        if (!levels.keySet().stream().allMatch(name -> name.matches("[a-z][a-z0-9-]{0,63}"))
                || !levels.values().stream().allMatch(level -> level != null && level >= 0 && level <= 9)) {
            throw QueueDraft.unusable(
                    where + "/skills", "names of a-z, 0-9 and -, as finnish, with levels from 0 to 9");
        }
        if (levels.isEmpty() && names.isEmpty() || names.stream().anyMatch(Objects::isNull)) {
            throw QueueDraft.unusable(where, "a skill of which less is asked, or another queue");
        }
        return QueueStep.of(after, levels, names);
    }
}
