package io.keskus.billing;

import io.keskus.calls.CallEnded;
import io.keskus.calls.CallOutcome;
import io.keskus.calls.EndedLeg;
import io.keskus.calls.LegKind;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A call that ended, leg by leg. */
public final class TestCall {
    private final InteractionId interaction = new InteractionId(Ids.next());
    private final List<EndedLeg> legs = new ArrayList<>();
    private Instant startedAt = House.NOON;
    private Optional<ClientId> client = Optional.empty();

    public InteractionId interaction() {
        return interaction;
    }

    public TestCall at(Instant instant) {
        startedAt = instant;
        return this;
    }

    public TestCall of(ClientId ofClient) {
        client = Optional.of(ofClient);
        return this;
    }

    public TestCall leg(LegKind kind, String destination, long seconds) {
        legs.add(new EndedLeg("CA-" + interaction + "-" + legs.size(), kind, destination, startedAt, seconds, true));
        return this;
    }

    public TestCall freeLeg(LegKind kind) {
        legs.add(new EndedLeg("CA-" + interaction + "-" + legs.size(), kind, "client", startedAt, 0, false));
        return this;
    }

    /** The same legs, each of them longer. */
    public TestCall longerBy(long seconds) {
        legs.replaceAll(leg -> new EndedLeg(
                leg.providerCallId(),
                leg.kind(),
                leg.destinationClass(),
                leg.startedAt(),
                leg.seconds() + seconds,
                leg.billable()));
        return this;
    }

    public CallEnded ended(TenantId tenant) {
        return new CallEnded(Ids.next(), tenant, House.NOON, interaction, client, CallOutcome.ANSWERED, legs);
    }
}
