package io.keskus.contacts.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.platform.Json;
import java.util.Objects;
import java.util.UUID;

/** What is known of a contact beside what it is recognised by, as it was at one moment; null is unknown. */
public record OwnFields(
        String displayName,
        String language,
        UUID preferredAgent,
        Boolean doNotCall,
        String bestTime,
        ObjectNode custom) {
    static OwnFields of(ContactRow row) {
        return new OwnFields(
                row.displayName(),
                row.language(),
                row.preferredAgent(),
                row.doNotCall(),
                row.bestTime(),
                Json.read(row.custom(), ObjectNode.class));
    }

    /** Brings back what was before a change, where it is still as the change left it. */
    static void restore(ContactRow row, OwnFields before, OwnFields after) {
        var now = of(row);
        row.displayName(back(before.displayName, after.displayName, now.displayName));
        row.language(back(before.language, after.language, now.language));
        row.preferredAgent(back(before.preferredAgent, after.preferredAgent, now.preferredAgent));
        row.doNotCall(back(before.doNotCall, after.doNotCall, now.doNotCall));
        row.bestTime(back(before.bestTime, after.bestTime, now.bestTime));
        row.custom(Json.write(back(before.custom, after.custom, now.custom)));
    }

    private static <T> T back(T before, T after, T now) {
        return Objects.equals(now, after) ? before : now;
    }
}
