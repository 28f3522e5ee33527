package io.keskus.identity.members;

import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.MembersChanged;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.identity.Seats;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Audit;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/** Changes the tenant's members one at a time, as its administrators do. Everything in a unit of work. */
@ApplicationScoped
public class Roster {
    private final EntityManager entities;
    private final Outbox outbox;
    private final Audit audit;
    private final Iterable<Seats> seats;
    private final Clock clock;

    protected Roster() {
        this(null, null, null, List.of(), null);
    }

    @Inject
    Roster(EntityManager entities, Outbox outbox, Audit audit, @Any Instance<Seats> seats, Clock clock) {
        this(entities, outbox, audit, (Iterable<Seats>) seats, clock);
    }

    Roster(EntityManager entities, Outbox outbox, Audit audit, Iterable<Seats> seats, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.audit = audit;
        this.seats = seats;
        this.clock = clock;
    }

    /** @throws ProblemException 409 {@code member-exists} or {@code plan-exhausted}, 422 {@code member-unusable} */
    public Member add(String actor, Person person) {
        requireRoles(person);
        var all = locked();
        all.stream()
                .filter(row -> row.email().equals(person.email()))
                .findFirst()
                .ifPresent(row -> {
                    throw exists(row.member());
                });
        requireSeat(all, null, person);
        var row = new MemberRow(Ids.next(), person);
        entities.persist(row);
        entities.flush();
        audit.record(actor, subject(row), Alterations.of(null, person));
        tell();
        return row.member();
    }

    /**
     * @param ifMatch the tag that was read
     * @throws ProblemException 404 {@code member-unknown}, 412 {@code changed-meanwhile}, 409 {@code last-admin} or
     *     {@code plan-exhausted}, 422 {@code member-unusable}
     */
    public Member change(String actor, MemberId id, String ifMatch, MemberChange change) {
        var all = locked();
        var row = all.stream()
                .filter(each -> each.member().id().equals(id))
                .findFirst()
                .orElseThrow(() -> Members.unknown(id));
        EntityTags.require(ifMatch, row.member().version());
        var before = person(row.member());
        var after = changed(before, change);
        requireRoles(after);
        requireSeat(all, row, after);
        requireAdmin(all, row, after);
        if (row.become(after)) {
            entities.flush();
            audit.record(actor, subject(row), Alterations.of(before, after));
            tell();
        }
        return row.member();
    }

    /** All of them at once, so that of two who are changed at the same time each sees the other. */
    private List<MemberRow> locked() {
        return entities.createQuery("SELECT m FROM MemberRow m ORDER BY m.email", MemberRow.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.cache.retrieveMode", "BYPASS")
                .getResultList();
    }

    private void tell() {
        outbox.publish(new MembersChanged(Ids.next(), TenantContext.required(), clock.instant()));
    }

    private static Person person(Member member) {
        return new Person(
                member.email(),
                member.name(),
                Optional.ofNullable(member.language()),
                member.roles(),
                member.suspended());
    }

    private static Person changed(Person before, MemberChange change) {
        try {
            return new Person(
                    before.email(),
                    Objects.requireNonNullElse(change.name(), before.name()),
                    change.language() == null
                            ? before.language()
                            : Optional.of(change.language()).filter(tag -> !tag.isBlank()),
                    Objects.requireNonNullElse(change.roles(), before.roles()),
                    Objects.requireNonNullElse(change.suspended(), before.suspended()));
        } catch (IllegalArgumentException wrong) {
            throw unusable("", wrong.getMessage());
        }
    }

    /** The refusal of a person who cannot be a member. @param where a JSON pointer, as {@code /roles} */
    public static ProblemException unusable(String where, String right) {
        return new ProblemException(Problem.of("member-unusable", "Not usable for a member", 422, right)
                .with("where", where));
    }

    private static ProblemException exists(Member member) {
        return new ProblemException(Problem.of(
                        "member-exists",
                        "Is a member already",
                        409,
                        member.suspended()
                                ? "somebody with this e-mail address is a member, and suspended: end the suspension"
                                : "somebody with this e-mail address is a member already")
                .with("member", member.id().toString())
                .with("where", "/email"));
    }

    private static void requireRoles(Person person) {
        if (person.roles().isEmpty()) {
            throw unusable("/roles", "at least one of agent, supervisor and tenant-admin");
        }
    }

    private void requireSeat(List<MemberRow> all, MemberRow self, Person wanted) {
        if (!isAgent(wanted) || self != null && isAgent(person(self.member()))) {
            return;
        }
        var limit = limit();
        long agents = all.stream().filter(row -> isAgent(person(row.member()))).count();
        if (limit.isPresent() && agents >= limit.getAsInt()) {
            throw new ProblemException(Problem.of(
                            "plan-exhausted",
                            "The plan has no room for it",
                            409,
                            "the plan has " + limit.getAsInt() + " agents, and all are taken: suspend an agent, or"
                                    + " choose a larger plan")
                    .with("limit", limit.getAsInt())
                    .with("where", "/roles"));
        }
    }

    private OptionalInt limit() {
        return StreamSupport.stream(seats.spliterator(), false)
                .map(each -> each.agents(TenantContext.required()))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElseGet(OptionalInt::empty);
    }

    private static boolean isAgent(Person person) {
        return person.roles().contains(Role.AGENT) && !person.suspended();
    }

    private static void requireAdmin(List<MemberRow> all, MemberRow self, Person wanted) {
        boolean stays = wanted.roles().contains(Role.TENANT_ADMIN) && !wanted.suspended();
        boolean another =
                all.stream().filter(row -> row != self).map(MemberRow::member).anyMatch(Roster::isAdmin);
        if (isAdmin(self.member()) && !stays && !another) {
            throw new ProblemException(Problem.of(
                            "last-admin",
                            "The last administrator stays",
                            409,
                            "nobody else could change anything any more: make somebody else an administrator first")
                    .with("where", "/roles"));
        }
    }

    private static boolean isAdmin(Member member) {
        return member.is(Role.TENANT_ADMIN) && !member.suspended();
    }

    private static String subject(MemberRow row) {
        return "member " + row.email();
    }
}
