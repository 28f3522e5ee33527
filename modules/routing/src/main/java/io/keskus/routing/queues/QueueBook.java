package io.keskus.routing.queues;

import io.keskus.identity.Identity;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.QueueId;
import io.keskus.platform.Audit;
import io.keskus.platform.EntityTags;
import io.keskus.routing.Queue;
import io.keskus.routing.QueueUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** Queues, as administrators make, change, close and open them one by one. Everything in a unit of work. */
@ApplicationScoped
public class QueueBook {
    private final Staff staff;
    private final Queues queues;
    private final Identity identity;
    private final Audit audit;
    private final Iterable<QueueUse> uses;

    /** For the container's proxy. */
    protected QueueBook() {
        this(null, null, null, null, List.of());
    }

    @Inject
    QueueBook(Staff staff, Queues queues, Identity identity, Audit audit, @Any Instance<QueueUse> uses) {
        this(staff, queues, identity, audit, (Iterable<QueueUse>) uses);
    }

    QueueBook(Staff staff, Queues queues, Identity identity, Audit audit, Iterable<QueueUse> uses) {
        this.staff = staff;
        this.queues = queues;
        this.identity = identity;
        this.audit = audit;
        this.uses = uses;
    }

    /** @throws ProblemException 409 {@code queue-name-taken}, 422 {@code queue-unusable} */
    public Queue create(QueueDraft draft) {
        var wanted = draft.asNew();
        if (queues.rows().stream().anyMatch(row -> row.name().equals(wanted.name()))) {
            throw new ProblemException(Problem.of(
                            "queue-name-taken",
                            "Queue name taken",
                            409,
                            "there is, or was, a queue " + wanted.name()
                                    + ": open that one again, or choose another name")
                    .with("where", "/name"));
        }
        requireOthers(wanted);
        var row = staff.define(wanted);
        audit.record(identity.actor(), "queue " + wanted.name(), QueueAlterations.added(wanted));
        return row.queue();
    }

    /**
     * @throws ProblemException 404 {@code queue-unknown}, 412 {@code changed-meanwhile}, 409 {@code queue-in-use}, 422
     *     {@code queue-unusable}
     */
    public Queue change(QueueId id, String ifMatch, QueueDraft draft) {
        var row = queues.row(id).orElseThrow(() -> Queues.unknown(id.toString()));
        EntityTags.require(ifMatch, row.queue().version());
        var before = row.asWanted();
        var wasClosed = row.isClosed();
        var after = draft.over(before);
        var closes = draft.closed() == null ? wasClosed : draft.closed();
        if (closes && !wasClosed) {
            requireUnused(before.name());
        }
        if (!closes) {
            requireOthers(after);
        }
        if (!after.equals(before) || closes != wasClosed) {
            staff.change(row, after, closes);
            audit.record(
                    identity.actor(), "queue " + before.name(), QueueAlterations.of(before, wasClosed, after, closes));
        }
        return row.queue();
    }

    /**
     * From now on callers whom a flow sends into it hear what the flow has for a queue that cannot take them; or it
     * takes them again. Repeating it changes nothing.
     *
     * @throws ProblemException 404 {@code queue-unknown}, also for a closed one
     */
    public Queue pause(QueueId id, boolean paused) {
        var row = queues.row(id).filter(each -> !each.isClosed()).orElseThrow(() -> Queues.unknown(id.toString()));
        if (row.isPaused() != paused) {
            staff.pause(row, paused);
            audit.record(identity.actor(), "queue " + row.name(), QueueAlterations.paused(paused));
        }
        return row.queue();
    }

    private void requireOthers(WantedQueue queue) {
        var open = new TreeSet<String>();
        queues.list().forEach(each -> open.add(each.name()));
        for (int i = 0; i < queue.steps().size(); i++) {
            for (var name : queue.steps().get(i).queues()) {
                if (name.equals(queue.name()) || !open.contains(name)) {
                    throw QueueDraft.unusable("/steps/" + i + "/queues", StepsYaml.right(queue.name(), open));
                }
            }
        }
    }

    private void requireUnused(String name) {
        var users = StreamSupport.stream(uses.spliterator(), false)
                .flatMap(use -> use.of(name).stream())
                .toList();
        if (!users.isEmpty()) {
            throw new ProblemException(Problem.of(
                            "queue-in-use",
                            "Queue in use",
                            409,
                            "calls are sent into it by " + String.join(", ", users) + ": send them elsewhere first")
                    .with("users", users));
        }
    }
}
