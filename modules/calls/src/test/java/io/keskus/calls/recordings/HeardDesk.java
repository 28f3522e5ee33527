package io.keskus.calls.recordings;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Desk;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A desk that writes down what it is told. */
record HeardDesk(List<String> told) implements Desk {
    @Override
    public void send(MemberId member, String type, JsonNode members) {
        told.add(type + " " + members.path("state").asText());
    }

    @Override
    public void publish(String topic, Optional<String> key, JsonNode content) {
        told.add(topic + " " + key.orElse(""));
    }

    @Override
    public void publish(String topic, Set<MemberId> members, Optional<String> key, JsonNode content) {
        throw new UnsupportedOperationException("nobody publishes here");
    }

    @Override
    public boolean isFollowed(String topic) {
        throw new UnsupportedOperationException("nobody asks here");
    }

    @Override
    public AgentPresence presence(AgentId agent) {
        throw new UnsupportedOperationException("nobody asks here");
    }

    @Override
    public List<AgentPresence> listPresence() {
        return List.of();
    }
}
