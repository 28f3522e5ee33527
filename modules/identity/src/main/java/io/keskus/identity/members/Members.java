package io.keskus.identity.members;

import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.MembersChanged;
import io.keskus.identity.Person;
import io.keskus.identity.tokens.Token;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people of the tenant whose unit of work is open. */
@ApplicationScoped
public class Members {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    protected Members() {
        this(null, null, null);
    }

    @Inject
    public Members(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException 404 */
    public Member get(MemberId id) {
        return find(id).orElseThrow(() -> unknown(id));
    }

    static ProblemException unknown(MemberId id) {
        return new ProblemException(
                Problem.of("member-unknown", "Member unknown", 404, "this tenant has no member " + id));
    }

    public Optional<Member> find(MemberId id) {
        return Optional.ofNullable(entities.find(MemberRow.class, id.value())).map(MemberRow::member);
    }

    public Optional<Member> findByEmail(String email) {
        return rowByEmail(email.strip().toLowerCase(Locale.ROOT)).map(MemberRow::member);
    }

    public List<Member> list() {
        return rows().stream().map(MemberRow::member).toList();
    }

    /** @param after an e-mail address; empty from the beginning */
    public List<Member> listAfter(String after, int atMost) {
        return entities
                .createQuery("SELECT m FROM MemberRow m WHERE m.email > :after ORDER BY m.email", MemberRow.class)
                .setParameter("after", after)
                .setMaxResults(atMost)
                .getResultList()
                .stream()
                .map(MemberRow::member)
                .toList();
    }

    /** The member behind a token: the one linked to its subject, or, once, an unlinked one by verified e-mail address. */
    public Optional<Member> signIn(Token token) {
        var linked = entities.createQuery("SELECT m FROM MemberRow m WHERE m.keycloakUser = :user", MemberRow.class)
                .setParameter("user", token.subject())
                .getResultList();
        if (!linked.isEmpty()) {
            return Optional.of(linked.get(0).member());
        }
        if (!token.emailVerified() || token.email().isEmpty()) {
            return Optional.empty();
        }
        var unlinked = rowByEmail(token.email()).filter(row -> row.keycloakUser() == null);
        unlinked.ifPresent(row -> row.link(token.subject()));
        return unlinked.map(MemberRow::member);
    }

    /** Creates, changes and suspends until the members are these people. */
    public void provision(List<Person> people) {
        var rows = rows().stream().collect(Collectors.toMap(MemberRow::email, Function.identity()));
        boolean changed = false;
        for (var person : people) {
            var row = rows.remove(person.email());
            if (row == null) {
                entities.persist(new MemberRow(Ids.next(), person));
                changed = true;
            } else {
                changed |= row.become(person);
            }
        }
        for (var row : rows.values()) {
            changed |= row.suspend();
        }
        if (changed) {
            outbox.publish(new MembersChanged(Ids.next(), TenantContext.required(), clock.instant()));
        }
    }

    MemberRow row(MemberId id) {
        return Optional.ofNullable(entities.find(MemberRow.class, id.value())).orElseThrow(() -> unknown(id));
    }

    List<MemberRow> rows() {
        return entities.createQuery("SELECT m FROM MemberRow m ORDER BY m.email", MemberRow.class)
                .getResultList();
    }

    private Optional<MemberRow> rowByEmail(String email) {
        return entities
                .createQuery("SELECT m FROM MemberRow m WHERE m.email = :email", MemberRow.class)
                .setParameter("email", email)
                .getResultList()
                .stream()
                // the database takes addresses with trailing blanks for equal
                .filter(row -> row.email().equals(email))
                .findFirst();
    }
}
