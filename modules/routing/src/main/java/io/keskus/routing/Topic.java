package io.keskus.routing;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.Member;

/**
 * A port: something that tabs may subscribe to. Whoever subscribes gets a snapshot and then the news of
 * {@link Desk#publish}, none lost between the two; the first of them may be in the snapshot already, so news say what is
 * so now rather than what changed.
 */
public interface Topic {
    /** Unique, as {@code floor}; a to z, 0 to 9, hyphen. */
    String name();

    /** Who may subscribe; asked at the subscription. */
    boolean allows(Member member);

    /** What is so now, in a unit of work of the tenant; an object. */
    JsonNode snapshot(Member member);
}
