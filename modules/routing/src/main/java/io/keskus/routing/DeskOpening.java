package io.keskus.routing;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.kernel.AgentId;
import java.util.List;

/** A port: what a desk that opens, or comes back, is to know beside its agent's state. */
public interface DeskOpening {
    /**
     * A message as of {@link Desk#send}.
     *
     * @param members an object, without {@code v} and {@code type}
     */
    record Message(String type, JsonNode members) {}

    /** In a unit of work of the tenant; sent in this order after {@code state}. */
    List<Message> messages(AgentId agent);
}
