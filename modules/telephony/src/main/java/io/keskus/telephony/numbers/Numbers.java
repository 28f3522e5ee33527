package io.keskus.telephony.numbers;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.telephony.NumberAssignment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tenant's phone numbers and what each is for, when. Inside a unit of work. */
@ApplicationScoped
public class Numbers {
    private final EntityManager entities;

    /** For the container's proxy. */
    protected Numbers() {
        this(null);
    }

    @Inject
    public Numbers(EntityManager entities) {
        this.entities = entities;
    }

    /** What the number is for at that moment. */
    public Optional<NumberAssignment> assignment(PhoneNumber number, Instant at) {
        return find(number).flatMap(row -> entities.createQuery(
                        "SELECT a FROM AssignmentRow a WHERE a.numberId = :number AND a.validFrom <= :at"
                                + " AND (a.validUntil IS NULL OR a.validUntil > :at)",
                        AssignmentRow.class)
                .setParameter("number", row.id())
                .setParameter("at", at)
                .getResultStream()
                .findFirst()
                .map(found -> found.assignment(number)));
    }

    /** Every number that is for something at that moment, in order. */
    public List<NumberAssignment> assignments(Instant at) {
        var numbers = numbers();
        return rows(at).stream()
                .map(row -> row.assignment(numbers.get(row.numberId())))
                .sorted(Comparator.comparing(assignment -> assignment.number().e164()))
                .toList();
    }

    /** Those assigned then, in the order of the numbers. */
    public List<WantedNumber> inUse(Instant at) {
        var numbers = numbers();
        return rows(at).stream()
                .map(row -> row.wanted(numbers.get(row.numberId())))
                .sorted(Comparator.comparing(wanted -> wanted.number().e164()))
                .toList();
    }

    /** From {@code at} on the number is for this, whatever it was for before. */
    public void assign(WantedNumber wanted, Instant at) {
        unassign(wanted.number(), at);
        var row = find(wanted.number()).orElseGet(() -> {
            var fresh = new NumberRow(Ids.next(), wanted.number());
            entities.persist(fresh);
            entities.flush();
            return fresh;
        });
        var client = wanted.client().map(name -> client(TenantContext.required(), name));
        entities.persist(new AssignmentRow(Ids.next(), row.id(), wanted, client, at));
        entities.flush();
    }

    /** From {@code at} on the number is for nothing. */
    public void unassign(PhoneNumber number, Instant at) {
        find(number).ifPresent(row -> rows(at).stream()
                .filter(assignment -> assignment.numberId().equals(row.id()))
                .forEach(assignment -> assignment.endAt(at)));
        entities.flush();
    }

    /** Where its calls were last ordered to go. */
    public Optional<String> pointedTo(PhoneNumber number) {
        return find(number).flatMap(NumberRow::pointedTo);
    }

    /** Where its calls are ordered to go from now on. */
    public void pointTo(PhoneNumber number, String address) {
        find(number).orElseThrow().pointTo(address);
    }

    /** The same name in the same tenant is the same client, until clients have a register of their own. */
    private static ClientId client(TenantId tenant, String name) {
        var seed = "client/" + tenant + "/" + name;
        return new ClientId(UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8)));
    }

    private Optional<NumberRow> find(PhoneNumber number) {
        return entities.createQuery("SELECT n FROM NumberRow n WHERE n.number = :number", NumberRow.class)
                .setParameter("number", number.e164())
                .getResultStream()
                .findFirst();
    }

    private Map<UUID, PhoneNumber> numbers() {
        return entities.createQuery("SELECT n FROM NumberRow n", NumberRow.class)
                .getResultStream()
                .collect(Collectors.toMap(NumberRow::id, NumberRow::number));
    }

    private List<AssignmentRow> rows(Instant at) {
        return entities.createQuery(
                        "SELECT a FROM AssignmentRow a WHERE a.validFrom <= :at"
                                + " AND (a.validUntil IS NULL OR a.validUntil > :at)",
                        AssignmentRow.class)
                .setParameter("at", at)
                .getResultList();
    }
}
