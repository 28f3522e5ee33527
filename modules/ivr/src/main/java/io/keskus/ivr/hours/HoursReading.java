package io.keskus.ivr.hours;

import io.keskus.ivr.FileFault;
import io.keskus.ivr.OpeningHours;
import java.util.List;
import java.util.Map;

/** What came of reading an hours file. */
public sealed interface HoursReading {
    /** It is sound: opening hours by name, in the order of the file. */
    record Sound(Map<String, OpeningHours> hours) implements HoursReading {}

    /** It is refused; at least one fault, in the order of the file. */
    record Faulty(List<FileFault> faults) implements HoursReading {}
}
