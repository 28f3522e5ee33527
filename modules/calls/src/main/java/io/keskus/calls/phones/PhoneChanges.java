package io.keskus.calls.phones;

import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Audit;
import io.keskus.telephony.Destination;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Changes of own telephones by people: written into the audit, with the number masked, so that files do not undo them unasked. */
@ApplicationScoped
public class PhoneChanges {
    private final OwnPhones phones;
    private final Identity identity;
    private final Audit audit;

    /** For the container's proxy. */
    protected PhoneChanges() {
        this(null, null, null);
    }

    @Inject
    public PhoneChanges(OwnPhones phones, Identity identity, Audit audit) {
        this.phones = phones;
        this.identity = identity;
        this.audit = audit;
    }

    /** @throws ProblemException 404 {@code agent-unknown} */
    public Optional<PhoneNumber> find(AgentId agent) {
        member(agent);
        return number(agent);
    }

    /**
     * @param typed in E.164 form, or as it is dialled in the country of the tenant's first number; empty for none
     * @throws ProblemException 404 {@code agent-unknown}; as of {@link OwnPhones#put}
     */
    public Optional<PhoneNumber> change(AgentId agent, Optional<String> typed) {
        var member = member(agent);
        var before = number(agent);
        typed.ifPresentOrElse(each -> phones.put(agent, each), () -> phones.remove(agent));
        var after = number(agent);
        if (!before.equals(after)) {
            audit.record(
                    identity.actor(),
                    "member " + member.email(),
                    List.of(new Audit.Alteration("ownPhone", shown(before), shown(after))));
        }
        return after;
    }

    private Optional<PhoneNumber> number(AgentId agent) {
        return phones.find(agent).map(Destination::number);
    }

    private Member member(AgentId agent) {
        return identity.listMembers().stream()
                .filter(member -> member.id().equals(MemberId.of(agent)) && member.is(Role.AGENT))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.of("agent-unknown", "No such agent", 404, "this is no agent of the company")));
    }

    private static String shown(Optional<PhoneNumber> number) {
        return number.map(PhoneNumber::masked).orElse("");
    }
}
