package io.keskus.launcher.calling;

import com.fasterxml.jackson.databind.JsonNode;

/** Tells a call as it happens, from the carrier's side and from the app's; safe for several threads. */
public interface Teller {
    /**
     * @param entry of the carrier's timeline of the caller's leg
     */
    void carrier(JsonNode entry);

    /**
     * @param entry of the interaction's journal
     */
    void app(JsonNode entry);

    /**
     * @param record the call detail record
     * @param usage what was used, rated
     */
    void books(JsonNode record, JsonNode usage);

    /**
     * @param sentence something that people should know
     */
    void remark(String sentence);
}
