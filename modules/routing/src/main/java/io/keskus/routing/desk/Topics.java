package io.keskus.routing.desk;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** Lets tabs subscribe to topics. */
@ApplicationScoped
class Topics {
    private final UnitOfWork work;
    private final Iterable<Topic> topics;

    /** For the container's proxy. */
    protected Topics() {
        this(null, List.of());
    }

    @Inject
    Topics(UnitOfWork work, @Any Instance<Topic> topics) {
        this(work, (Iterable<Topic>) topics);
    }

    Topics(UnitOfWork work, Iterable<Topic> topics) {
        this.work = work;
        this.topics = topics;
    }

    /** Sends the snapshot and from then on the news; a second time, another snapshot. */
    void subscribe(DeskSession session, String name) {
        var topic = allowed(session, name);
        // first the news are kept back, then the snapshot is read: what changes in between is in one of the two
        session.subscribe(name);
        try {
            var content = work.in(session.tenant(), () -> topic.snapshot(session.member()));
            session.snapshot(name, Outgoing.of(Messages.snapshot(name, content)));
        } catch (RuntimeException failure) {
            session.unsubscribe(name);
            throw failure;
        }
    }

    void unsubscribe(DeskSession session, String name) {
        session.unsubscribe(name);
    }

    private Topic allowed(DeskSession session, String name) {
        for (var topic : topics) {
            if (topic.name().equals(name)) {
                if (topic.allows(session.member())) {
                    return topic;
                }
                throw new ProblemException(
                        Problem.of("topic-refused", "Not your topic", 403, "your roles do not allow to follow it")
                                .with("topic", name));
            }
        }
        throw new ProblemException(
                Problem.of("topic-unknown", "No such topic", 404, "nothing of this name can be subscribed to")
                        .with("topic", name));
    }
}
