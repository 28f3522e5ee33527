package io.keskus.ivr.flowfile;

import io.keskus.ivr.FileFault;
import io.keskus.ivr.Flow;
import java.util.List;

/** What came of reading a flow file. */
public sealed interface FlowReading {
    /**
     * It is sound.
     *
     * @param mentions names of things outside the file, with their places, for whoever knows which of them exist
     */
    record Sound(Flow flow, List<Mention> mentions) implements FlowReading {}

    /** It is refused; at least one fault, in the order of the file. */
    record Faulty(List<FileFault> faults) implements FlowReading {}
}
