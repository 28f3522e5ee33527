package io.keskus.floor.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Who asks, and about what. */
final class Asked {
    private Asked() {}

    /** The person who asks. @throws ProblemException 403 {@code members-only} */
    static Member by(Identity identity, Role role) {
        if (identity.requireRole(role) instanceof TenantCaller.OfMember caller) {
            return caller.member();
        }
        throw new ProblemException(Problem.of(
                "members-only", "Members only", 403, "an API key is nobody on the floor: sign in as a member"));
    }

    /** @throws ProblemException 404 {@code agent-unknown} */
    static AgentId agent(String text) {
        return id(
                text, AgentId::of, Problem.of("agent-unknown", "No such agent", 404, "nobody with this id takes work"));
    }

    /** @throws ProblemException 404 {@code queue-unknown} */
    static QueueId queue(String text) {
        return id(text, QueueId::of, Problem.of("queue-unknown", "No such queue", 404, "this is no queue's id"));
    }

    /** @throws ProblemException 404 with this problem */
    static UUID id(String text, Problem unknown) {
        return id(text, UUID::fromString, unknown);
    }

    /** What was written, without blanks around it; empty for nothing. @throws ProblemException 400 when too long */
    static Optional<String> words(String text, int most) {
        var words = Optional.ofNullable(text).map(String::strip).filter(each -> !each.isEmpty());
        if (words.filter(each -> each.length() > most).isPresent()) {
            throw new ProblemException(
                    Problem.of("invalid-field", "A field is not valid", 400, "at most " + most + " characters"));
        }
        return words;
    }

    private static <T> T id(String text, Function<String, T> parse, Problem unknown) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(unknown);
        }
    }
}
