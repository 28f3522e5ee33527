package io.keskus.calls.api;

import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.Optional;
import java.util.UUID;

/** Who asks, and about which call. */
final class Asked {
    private Asked() {}

    /** The member who asks, as somebody who takes calls. @throws ProblemException 403 {@code role-missing} */
    static AgentId by(Identity identity, Role... anyOf) {
        if (identity.requireRole(anyOf) instanceof TenantCaller.OfMember member) {
            return member.member().id().asAgent();
        }
        throw new ProblemException(
                Problem.of("role-missing", "Role missing", 403, "an API key is no agent: sign in as a member"));
    }

    /** The agent who asks and has no right to see what other agents did; empty for supervisors and tenant admins. */
    static Optional<AgentId> onlyFor(Identity identity) {
        var roles = identity.requireRole(Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN)
                .roles();
        return roles.contains(Role.SUPERVISOR) || roles.contains(Role.TENANT_ADMIN)
                ? Optional.empty()
                : Optional.of(by(identity, Role.AGENT));
    }

    /** @throws ProblemException 404 {@code agent-unknown} */
    static AgentId agent(String text) {
        try {
            return new AgentId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw new ProblemException(
                    Problem.of("agent-unknown", "No such agent", 404, "this is no agent of the company"));
        }
    }

    /** @throws ProblemException 404 {@code call-unknown} */
    static InteractionId about(String text) {
        try {
            return new InteractionId(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            throw unknown();
        }
    }

    static ProblemException unknown() {
        return new ProblemException(Problem.of("call-unknown", "No such call", 404, "this is no call's id"));
    }
}
