package io.keskus.acd;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Skills with their levels: what an agent can do, or what work asks for.
 *
 * @param levels skill name to level 1 (beginner) .. 10 (expert); in the order of names
 */
public record Skills(SortedMap<String, Integer> levels) {
    /** No skills: an agent who has none, work that asks for none. */
    public static final Skills NONE = of(Map.of());

    public Skills {
        levels.forEach((name, level) -> {
            if (name.isBlank() || level < 1 || level > 10) {
                throw new IllegalArgumentException("a skill has a name and a level 1..10: " + name + " " + level);
            }
        });
        levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    }

    public static Skills of(Map<String, Integer> levels) {
        return new Skills(new TreeMap<>(levels));
    }

    /** Both together; a skill named in both has the higher level. */
    public Skills and(Skills more) {
        var all = new TreeMap<>(levels);
        more.levels.forEach((name, level) -> all.merge(name, level, Math::max));
        return new Skills(all);
    }

    /**
     * These skills with some of them asked for less; a skill that is not here is not added, a level never rises.
     *
     * @param lower skill name to its new level; 0 drops the skill
     */
    Skills relaxed(Map<String, Integer> lower) {
        var all = new TreeMap<>(levels);
        lower.forEach((name, level) ->
                all.computeIfPresent(name, (n, old) -> level == 0 ? null : Integer.valueOf(Math.min(old, level))));
        return new Skills(all);
    }

    /** Whether every skill asked for is here at its level or above. */
    boolean cover(Skills asked) {
        return asked.levels.entrySet().stream().allMatch(e -> levels.getOrDefault(e.getKey(), 0) >= e.getValue());
    }

    /** By how many levels these skills lie above those asked for; only skills asked for count. */
    int above(Skills asked) {
        return asked.levels.entrySet().stream()
                .mapToInt(e -> Math.max(0, levels.getOrDefault(e.getKey(), 0) - e.getValue()))
                .sum();
    }
}
