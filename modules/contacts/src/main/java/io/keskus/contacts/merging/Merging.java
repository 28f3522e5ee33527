package io.keskus.contacts.merging;

import io.keskus.contacts.Contact;
import io.keskus.contacts.directory.ContactBook;
import io.keskus.contacts.directory.ContactChange;
import io.keskus.contacts.rules.ContactRules;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * Makes one of two contacts, and two of one again. Nothing is moved: the merged contact keeps its row, what it is
 * recognised by, and everything that names its id, and is read as the survivor.
 */
@ApplicationScoped
public class Merging {
    private final EntityManager entities;
    private final ContactBook contacts;
    private final RuleBook rules;
    private final Clock clock;

    /** For the container's proxy. */
    protected Merging() {
        this(null, null, null);
    }

    @Inject
    public Merging(EntityManager entities, ContactBook contacts, Clock clock) {
        this.entities = entities;
        this.contacts = contacts;
        this.rules = new RuleBook(entities);
        this.clock = clock;
    }

    /**
     * @param other is read as the survivor from now on
     * @param kept what the survivor is to be, of itself and of the other; its identities are those of both
     * @throws ProblemException 409 {@code merge-refused} when they are one already, or of two clients
     */
    public Merge merge(Contact survivor, Contact other, ContactChange kept, String actor) {
        if (survivor.id().equals(other.id())) {
            throw refused("they are one already");
        }
        if (!survivor.client().equals(other.client())) {
            throw refused("they are contacts of two client companies");
        }
        var now = clock.instant();
        var laidDown = rules.get();
        var row = new MergeRow(Ids.next(), survivor.id(), other.id(), now, actor, undoUntil(now, laidDown));
        var before = contacts.own(survivor.id());
        contacts.join(survivor.id(), other.id());
        contacts.change(survivor.id(), kept, laidDown.searchable());
        row.keep(before, contacts.own(survivor.id()));
        entities.persist(row);
        entities.flush();
        return row.merge(now);
    }

    /** Newest first, undone ones too. */
    public List<Merge> list(Collection<UUID> contact) {
        var now = clock.instant();
        return entities.createQuery(
                        "SELECT m FROM MergeRow m WHERE m.survivorId IN :ids OR m.mergedId IN :ids ORDER BY m.id DESC",
                        MergeRow.class)
                .setParameter("ids", contact)
                .getResultStream()
                .map(row -> row.merge(now))
                .toList();
    }

    /** @throws ProblemException 404 {@code merge-unknown}; 409 {@code merge-settled} */
    public Merge undo(UUID merge, String actor) {
        var row = entities.find(MergeRow.class, merge);
        if (row == null) {
            throw new ProblemException(
                    Problem.of("merge-unknown", "No such merge", 404, "no merge of contacts has this id"));
        }
        var now = clock.instant();
        if (!row.canBeUndone(now)) {
            throw new ProblemException(Problem.of(
                    "merge-settled",
                    "The merge stands",
                    409,
                    "it was undone already, its time to undo it is over, or the contact was erased"));
        }
        contacts.part(
                row.survivor(),
                row.merged(),
                row.before(),
                row.after(),
                rules.get().searchable());
        row.undone(now, actor);
        entities.flush();
        return row.merge(now);
    }

    /** Of contacts who are to be forgotten, known by these ids: what they were before is gone. */
    public void forget(Collection<UUID> contact) {
        entities.createQuery(
                        "SELECT m FROM MergeRow m WHERE m.survivorId IN :ids OR m.mergedId IN :ids", MergeRow.class)
                .setParameter("ids", contact)
                .getResultList()
                .forEach(MergeRow::forget);
    }

    private static Instant undoUntil(Instant now, ContactRules rules) {
        return now.plus(Duration.ofDays(rules.undoDays()));
    }

    private static ProblemException refused(String why) {
        return new ProblemException(Problem.of("merge-refused", "These cannot be merged", 409, why));
    }
}
