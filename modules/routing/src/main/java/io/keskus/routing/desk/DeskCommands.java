package io.keskus.routing.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries out what an agent says at the desk. */
@ApplicationScoped
class DeskCommands {
    private static final Logger LOG = Logger.getLogger(DeskCommands.class.getName());

    private final UnitOfWork work;
    private final Routing routing;
    private final Topics topics;

    /** For the container's proxy. */
    protected DeskCommands() {
        this(null, null, null);
    }

    @Inject
    DeskCommands(UnitOfWork work, Routing routing, Topics topics) {
        this.work = work;
        this.routing = routing;
        this.topics = topics;
    }

    /** A refusal is told to this tab alone. */
    void carryOut(DeskSession session, String text) {
        try {
            var message = read(text);
            switch (message.path("type").asText()) {
                case "ping" -> pong(session, message);
                case "subscribe" -> topics.subscribe(session, topic(message));
                case "unsubscribe" -> topics.unsubscribe(session, topic(message));
                default -> work.run(session.tenant(), () -> carryOut(agent(session), message));
            }
        } catch (ProblemException refused) {
            session.send(Outgoing.of(Messages.error(refused.problem())));
        } catch (RuntimeException failure) {
            LOG.log(
                    Level.WARNING,
                    "tenant=" + session.tenant() + " member=" + session.member().id()
                            + ": a message was not carried out",
                    failure);
            session.send(Outgoing.of(Messages.error(
                    Problem.of("failed", "It did not work", 503, "the message was not carried out: send it again"))));
        }
    }

    private static void pong(DeskSession session, JsonNode message) {
        session.heard(message.path("heard").asLong());
        session.send(Outgoing.ofConnection(Messages.pong()));
    }

    private static AgentId agent(DeskSession session) {
        return session.agent()
                .orElseThrow(() ->
                        new ProblemException(Problem.of("no-agent", "Not an agent", 409, "this member takes no work")));
    }

    private void carryOut(AgentId agent, JsonNode message) {
        switch (message.path("type").asText()) {
            case "ready" -> routing.ready(agent);
            case "away" -> routing.away(agent, member(message, "reason", "break", AwayReason::new));
            case "accept" -> routing.accept(agent, offer(message));
            case "decline" -> routing.decline(agent, offer(message));
            case "wrapUpDone" ->
                routing.wrapUpDone(agent, member(message, "interaction", "the interaction's id", InteractionId::of));
            default ->
                throw malformed("unknown type; write one of ready, away, accept, decline, wrapUpDone, subscribe,"
                        + " unsubscribe, ping");
        }
    }

    private static String topic(JsonNode message) {
        return message.path("topic").asText();
    }

    private static OfferId offer(JsonNode message) {
        return member(message, "offer", "the offer's id as it was sent", OfferId::of);
    }

    private static <T> T member(JsonNode message, String name, String right, Function<String, T> parse) {
        try {
            return parse.apply(message.path(name).asText());
        } catch (IllegalArgumentException wrong) {
            throw malformed(name + ": write " + right);
        }
    }

    private static JsonNode read(String text) {
        try {
            var message = Json.mapper().readTree(text);
            if (message.path("v").asInt() != 1 || !message.path("type").isTextual()) {
                throw malformed("a message is an object with \"v\": 1 and a \"type\"");
            }
            return message;
        } catch (JsonProcessingException wrong) {
            throw malformed("a message is JSON");
        }
    }

    private static ProblemException malformed(String what) {
        return new ProblemException(Problem.of("malformed-message", "A message cannot be read", 400, what));
    }
}
