package io.keskus.acd;

/** In which order a queue takes its idle agents. */
public enum Selection {
    /**
     * Nearest ring first, then the smallest skill gap (keeps experts free), then who can do least else, then longest
     * idle.
     */
    BEST_FIT,
    /** Nearest ring first, then longest idle. */
    LONGEST_IDLE
}
