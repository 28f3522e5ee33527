package io.keskus.calls;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Objects;
import java.util.stream.Stream;

/** Where a talk is to go, or who is to come into it. */
public sealed interface TransferTarget {
    /** Whoever takes work of that queue. @param name as in the configuration */
    record ToQueue(String name) implements TransferTarget {}

    record ToAgent(AgentId agent) implements TransferTarget {}

    /** @param callerNumber the tenant's own number that is shown */
    record ToNumber(String number, PhoneNumber callerNumber) implements TransferTarget {}

    /**
     * @param callerNumber goes with {@code number}
     * @throws ProblemException 400 {@code invalid-field} unless exactly one of queue, agent and number is given
     */
    static TransferTarget from(String queue, String agent, String number, String callerNumber) {
        if (Stream.of(queue, agent, number).filter(Objects::nonNull).count() != 1) {
            throw invalid("name one of queue, agent and number");
        }
        if (queue != null) {
            return new ToQueue(queue);
        }
        return agent != null ? new ToAgent(agentOf(agent)) : new ToNumber(number, own(callerNumber));
    }

    private static AgentId agentOf(String text) {
        try {
            return AgentId.of(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(
                    Problem.of("agent-unknown", "No such agent", 404, "nobody with this id takes work"));
        }
    }

    private static PhoneNumber own(String text) {
        try {
            return new PhoneNumber(text);
        } catch (IllegalArgumentException noNumber) {
            throw invalid("callerNumber is one of your numbers in E.164 form, as +358931577001");
        }
    }

    private static ProblemException invalid(String what) {
        return new ProblemException(Problem.of("invalid-field", "A field is not valid", 400, what));
    }
}
