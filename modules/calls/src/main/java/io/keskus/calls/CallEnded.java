package io.keskus.calls;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every leg of a call is over and its record is written; told once for each call. */
public record CallEnded(
        UUID id,
        TenantId tenant,
        Instant at,
        InteractionId interaction,
        Optional<ClientId> client,
        CallOutcome outcome,
        List<EndedLeg> legs)
        implements DomainEvent {
    public CallEnded {
        legs = List.copyOf(legs);
    }

    @Override
    public String orderingKey() {
        return interaction.toString();
    }
}
