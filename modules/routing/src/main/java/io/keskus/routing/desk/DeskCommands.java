package io.keskus.routing.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.acd.AwayReason;
import io.keskus.acd.OfferId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Routing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries out what an agent says at the desk. */
@ApplicationScoped
class DeskCommands {
    private static final Logger LOG = Logger.getLogger(DeskCommands.class.getName());

    private final UnitOfWork work;
    private final Routing routing;

    /** For the container's proxy. */
    protected DeskCommands() {
        this(null, null);
    }

    @Inject
    DeskCommands(UnitOfWork work, Routing routing) {
        this.work = work;
        this.routing = routing;
    }

    /** @return the answer for this desk alone, where there is one */
    Optional<String> carryOut(TenantId tenant, AgentId agent, String text) {
        try {
            var message = read(text);
            if (message.path("type").asText().equals("ping")) {
                return Optional.of(Messages.pong());
            }
            work.run(tenant, () -> carryOut(agent, message));
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(Messages.error(refused.problem()));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "tenant=" + tenant + " agent=" + agent + ": a message was not carried out", failure);
            return Optional.of(Messages.error(
                    Problem.of("failed", "It did not work", 503, "the message was not carried out: send it again")));
        }
    }

    private void carryOut(AgentId agent, JsonNode message) {
        switch (message.path("type").asText()) {
            case "ready" -> routing.ready(agent);
            case "away" -> routing.away(agent, member(message, "reason", "break", AwayReason::new));
            case "accept" -> routing.accept(agent, offer(message));
            case "decline" -> routing.decline(agent, offer(message));
            case "wrapUpDone" ->
                routing.wrapUpDone(agent, member(message, "interaction", "the interaction's id", InteractionId::of));
            default -> throw malformed("unknown type; write one of ready, away, accept, decline, wrapUpDone, ping");
        }
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
