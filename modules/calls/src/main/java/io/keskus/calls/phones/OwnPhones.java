package io.keskus.calls.phones;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.telephony.Destination;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;

/** On which telephone an agent may be called instead of the browser. In a unit of work. */
@ApplicationScoped
public class OwnPhones {
    private final EntityManager entities;
    private final Telephony telephony;
    private final Clock clock;

    /** For the container's proxy. */
    protected OwnPhones() {
        this(null, null, null);
    }

    @Inject
    public OwnPhones(EntityManager entities, Telephony telephony, Clock clock) {
        this.entities = entities;
        this.telephony = telephony;
        this.clock = clock;
    }

    public Optional<Destination> find(AgentId agent) {
        return Optional.ofNullable(entities.find(OwnPhoneRow.class, agent.value()))
                .map(OwnPhoneRow::phone);
    }

    /**
     * @param typed in E.164 form, or as it is dialled in the country of the tenant's first number
     * @throws ProblemException 409 {@code no-caller-number} when the tenant has no number to call from; 422 as of
     *     {@link Destination#of}
     */
    public Destination put(AgentId agent, String typed) {
        var from = telephony.assignments(clock.instant()).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "no-caller-number", "No number to call from", 409, "the company needs a number first")));
        var phone = Destination.of(typed, from.number());
        var row = entities.find(OwnPhoneRow.class, agent.value());
        if (row == null) {
            row = new OwnPhoneRow(agent);
            row.is(phone);
            entities.persist(row);
        } else {
            row.is(phone);
        }
        return phone;
    }

    public void remove(AgentId agent) {
        Optional.ofNullable(entities.find(OwnPhoneRow.class, agent.value())).ifPresent(entities::remove);
    }
}
