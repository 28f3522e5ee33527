package io.keskus.calls.talk;

import io.keskus.acd.AgentState;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.routing.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Whether an agent can be asked for something now. The engine has the last word: this is to say why not, at once. */
@ApplicationScoped
public class Readiness {
    private final Desk desk;

    /** For the container's proxy. */
    protected Readiness() {
        this(null);
    }

    @Inject
    public Readiness(Desk desk) {
        this.desk = desk;
    }

    /** @throws ProblemException 404 {@code agent-unknown}; 409 {@code agent-not-ready} */
    public void require(AgentId agent, AgentId asking) {
        if (agent.equals(asking)) {
            throw notReady("that is yourself", "talking");
        }
        var presence = desk.presence(agent);
        if (presence.state() != AgentState.IDLE) {
            var state = presence.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw notReady("the agent is not ready, but: " + state, state);
        }
    }

    /** Whether the agent can begin a call. @throws ProblemException 409 {@code agent-not-free} */
    public void requireFree(AgentId agent) {
        var state = desk.presence(agent).state();
        if (state == AgentState.OFFERED || state == AgentState.TALKING) {
            throw new ProblemException(Problem.of(
                    "agent-not-free", "Not free for a call", 409, "answer the offer, or end the talk, first"));
        }
    }

    private static ProblemException notReady(String detail, String state) {
        return new ProblemException(Problem.of("agent-not-ready", "The agent is not ready", 409, detail)
                .with("state", state));
    }
}
