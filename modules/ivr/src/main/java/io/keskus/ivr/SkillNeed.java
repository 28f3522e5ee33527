package io.keskus.ivr;

/**
 * What an agent must be able to do to be offered the call.
 *
 * @param level the least level that will do, 1..10
 */
public record SkillNeed(String name, int level) {
    public SkillNeed {
        if (level < 1 || level > 10) {
            throw new IllegalArgumentException("level 1..10: " + level);
        }
    }
}
