package io.keskus.platform;

/**
 * A bean that has to do something when the application starts, after the configuration is checked and the database is
 * migrated. Steps run one after the other, lowest {@link #order} first; one that throws stops the start.
 */
public interface StartStep {
    /** 100–899 for modules that prepare; 900 and up for what starts to act on the outside. */
    int order();

    void start();
}
