package io.keskus.platform;

/**
 * A bean that reads its module's settings. At the start every reader is asked once against one {@link Settings}, and
 * the start ends when any of them found a fault.
 */
public interface SettingsReader {
    /** Reads everything the module needs, also what is used only later. */
    Object read(Settings settings);
}
