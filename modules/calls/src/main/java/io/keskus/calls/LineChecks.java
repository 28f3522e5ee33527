package io.keskus.calls;

import io.keskus.calls.checks.CheckBook;
import io.keskus.kernel.AgentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What test calls of agents came to. Runs in the caller's unit of work. */
@ApplicationScoped
public class LineChecks {
    private final CheckBook book;

    /** For the container's proxy. */
    protected LineChecks() {
        this(null);
    }

    @Inject
    public LineChecks(CheckBook book) {
        this.book = book;
    }

    /** The last one of each agent who made one in the last thirty days. */
    public List<LineCheck> listLast() {
        return book.last();
    }

    /** An agent's own, newest first, ten at most. */
    public List<LineCheck> list(AgentId agent) {
        return book.of(agent);
    }
}
