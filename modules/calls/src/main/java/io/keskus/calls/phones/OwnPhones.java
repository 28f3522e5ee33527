package io.keskus.calls.phones;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Secrets;
import io.keskus.platform.TenantContext;
import io.keskus.telephony.Destination;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** On which telephone an agent may be called instead of the browser; sealed, since it is the person's own. In a unit of work. */
@ApplicationScoped
public class OwnPhones {
    private static final String PURPOSE = "own-phone";
    private static final Pattern WHOLE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private final EntityManager entities;
    private final Telephony telephony;
    private final Secrets secrets;
    private final Clock clock;

    /** For the container's proxy. */
    protected OwnPhones() {
        this(null, null, null, null);
    }

    @Inject
    public OwnPhones(EntityManager entities, Telephony telephony, Secrets secrets, Clock clock) {
        this.entities = entities;
        this.telephony = telephony;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Optional<Destination> find(AgentId agent) {
        return Optional.ofNullable(entities.find(OwnPhoneRow.class, agent.value()))
                .map(this::phone);
    }

    /** Of all who have one. */
    public Map<AgentId, Destination> list() {
        var all = new HashMap<AgentId, Destination>();
        entities.createQuery("SELECT p FROM OwnPhoneRow p", OwnPhoneRow.class)
                .getResultList()
                .forEach(row -> all.put(row.agent(), phone(row)));
        return all;
    }

    /**
     * @param typed in E.164 form, or as it is dialled in the country of the tenant's first number
     * @throws ProblemException 409 {@code no-caller-number} when the tenant has no number to call from; 422 as of
     *     {@link Destination#of}
     */
    public Destination put(AgentId agent, String typed) {
        var phone = Destination.of(typed, home(typed));
        var row = entities.find(OwnPhoneRow.class, agent.value());
        if (row == null) {
            row = new OwnPhoneRow(agent);
            seal(row, phone);
            entities.persist(row);
        } else {
            seal(row, phone);
        }
        return phone;
    }

    public void remove(AgentId agent) {
        Optional.ofNullable(entities.find(OwnPhoneRow.class, agent.value())).ifPresent(entities::remove);
    }

    /** Seals some of what was kept in clear before. @return how many */
    int sealClear(int most) {
        List<OwnPhoneRow> clear = entities.createQuery(
                        "SELECT p FROM OwnPhoneRow p WHERE p.number IS NOT NULL", OwnPhoneRow.class)
                .setMaxResults(most)
                .getResultList();
        clear.forEach(row -> seal(row, phone(row)));
        return clear.size();
    }

    /** A whole number needs no country. */
    private PhoneNumber home(String typed) {
        if (typed != null && WHOLE.matcher(typed).matches()) {
            return new PhoneNumber(typed);
        }
        return telephony.assignments(clock.instant()).stream()
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.of(
                        "no-caller-number", "No number to call from", 409, "the company needs a number first")))
                .number();
    }

    private void seal(OwnPhoneRow row, Destination phone) {
        row.is(
                secrets.seal(
                        TenantContext.required(), PURPOSE, phone.number().e164().getBytes(US_ASCII)),
                phone.destinationClass());
    }

    private Destination phone(OwnPhoneRow row) {
        var number = row.inClear()
                .orElseGet(() -> new String(secrets.open(TenantContext.required(), PURPOSE, row.sealed()), US_ASCII));
        return new Destination(new PhoneNumber(number), row.destinationClass());
    }
}
