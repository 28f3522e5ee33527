package io.keskus.routing;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.kernel.AgentId;
import java.util.List;

/** What agents have before them, and a way to tell them something. For the tenant of the context. */
public interface Desk {
    /**
     * Sends a message to the agent's desk, on whichever node its socket is, in the order of calls. Nothing happens when
     * the agent has no socket: what must not be lost is also in the state a desk is told when it connects. Best called
     * from an event's consumer or after commit, for it leaves at once.
     *
     * @param type as {@code connect}; the message is {@code {"v":1,"type":"connect", …members}}
     * @param members an object, without {@code v} and {@code type}
     */
    void send(AgentId agent, String type, JsonNode members);

    /** @throws io.keskus.kernel.ProblemException 404 {@code agent-unknown} */
    AgentPresence presence(AgentId agent);

    /** Every agent of the tenant, by id. */
    List<AgentPresence> listPresence();
}
