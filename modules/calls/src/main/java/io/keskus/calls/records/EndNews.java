package io.keskus.calls.records;

import io.keskus.calls.CallEnded;
import io.keskus.kernel.DomainEvent;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Json;
import io.keskus.routing.Change;
import io.keskus.routing.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/** Tells open pages of a call that has ended: what it left is in the lists of calls, tickets and contacts now. */
@ApplicationScoped
class EndNews implements EventConsumer {
    private final Desk desk;

    protected EndNews() {
        this(null);
    }

    @Inject
    EndNews(Desk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "calls.end-news";
    }

    @Override
    public Set<Class<? extends DomainEvent>> events() {
        return Set.of(CallEnded.class);
    }

    @Override
    public void handle(DomainEvent event) {
        var ended = (CallEnded) event;
        tell(new Change("interactions", Optional.of(ended.interaction().toString())));
        tell(new Change("tickets", Optional.empty()));
        tell(new Change("contacts", Optional.empty()));
    }

    private void tell(Change change) {
        desk.publish(Change.TOPIC, Optional.of(change.key()), Json.mapper().valueToTree(change));
    }
}
