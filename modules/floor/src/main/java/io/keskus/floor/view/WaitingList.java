package io.keskus.floor.view;

import io.keskus.calls.CallGlimpse;
import io.keskus.calls.Calls;
import io.keskus.kernel.QueueId;
import io.keskus.routing.Overview;
import io.keskus.routing.WaitingNow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads who waits in a queue. In a unit of work. */
@ApplicationScoped
public class WaitingList {
    private static final int MOST = 50;

    private final Overview overview;
    private final Calls calls;

    /** For the container's proxy. */
    protected WaitingList() {
        this(null, null);
    }

    @Inject
    WaitingList(Overview overview, Calls calls) {
        this.overview = overview;
        this.calls = calls;
    }

    /** The first of them. @throws io.keskus.kernel.ProblemException 404 {@code queue-unknown} */
    public List<FloorWaiting> of(QueueId queue) {
        var waiting = overview.listWaiting(queue, MOST);
        var glimpses = calls
                .listGlimpses(waiting.stream().map(WaitingNow::interaction).toList())
                .stream()
                .collect(Collectors.toMap(CallGlimpse::interaction, Function.identity()));
        return waiting.stream()
                .map(each -> FloorWaiting.of(each, Optional.ofNullable(glimpses.get(each.interaction()))))
                .toList();
    }
}
