package io.keskus.routing;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What agents have before them, and a way to tell people something in their browsers. For the tenant of the context.
 * Messages leave at once: best sent from an event's consumer or after commit.
 */
public interface Desk {
    /** To an agent, as {@link #send(MemberId, String, JsonNode)}. */
    default void send(AgentId agent, String type, JsonNode members) {
        send(MemberId.of(agent), type, members);
    }

    /**
     * Sends a message to every tab of the member, on whichever node its socket is, in the order of calls. Nothing
     * happens when there is none: what must not be lost is also told at the opening, see {@link DeskOpening}.
     *
     * @param type as {@code connect}; the message is {@code {"v":1,"seq":…,"type":"connect", …members}}
     * @param members an object, without {@code v}, {@code seq} and {@code type}
     */
    void send(MemberId member, String type, JsonNode members);

    /**
     * Tells everybody who has subscribed to a {@link Topic}.
     *
     * @param key what of the topic the news are about, as {@code agent:0199…}: to a tab that lags only the newest about
     *     the same is told. Empty for news of which each must be told
     * @param content what is so now of it; an object
     */
    void publish(String topic, Optional<String> key, JsonNode content);

    /** Like {@link #publish(String, Optional, JsonNode)}, to those of the members who have subscribed. */
    void publish(String topic, Set<MemberId> members, Optional<String> key, JsonNode content);

    /** Whether somebody has subscribed to the {@link Topic} on this node: what nobody hears need not be looked at. */
    boolean isFollowed(String topic);

    /** @throws io.keskus.kernel.ProblemException 404 {@code agent-unknown} */
    AgentPresence presence(AgentId agent);

    /** Every agent of the tenant, by id. */
    List<AgentPresence> listPresence();
}
