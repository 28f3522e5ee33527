package io.keskus.calls.waiting;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.SegmentRow;
import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Json;
import io.keskus.routing.Overview;
import io.keskus.routing.Queue;
import io.keskus.routing.Routing;
import io.keskus.routing.Topic;
import io.keskus.routing.WaitingNow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The topic of an agent's own queues: who waits there, to be looked at before the call is offered. */
@ApplicationScoped
class WaitingCallers implements Topic {
    static final String NAME = "waiting";

    /** More than an agent reads. */
    private static final int MOST = 10;

    private final EntityManager entities;
    private final Routing routing;
    private final Overview overview;

    /** For the container's proxy. */
    protected WaitingCallers() {
        this(null, null, null);
    }

    @Inject
    WaitingCallers(EntityManager entities, Routing routing, Overview overview) {
        this.entities = entities;
        this.routing = routing;
        this.overview = overview;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean allows(Member member) {
        return member.is(Role.AGENT);
    }

    @Override
    public JsonNode snapshot(Member member) {
        var queues =
                routing.listQueues(member.id().asAgent()).stream().map(this::of).toList();
        return Json.mapper().valueToTree(Map.of("queues", queues));
    }

    /** In a unit of work; two questions to the database beside routing's, however many wait. */
    WaitingQueue of(Queue queue) {
        // those who are rung for are before somebody's eyes already
        var waiting = overview.listWaiting(queue.id(), MOST * 2).stream()
                .filter(each -> each.offeredTo().isEmpty())
                .limit(MOST)
                .toList();
        var ids = waiting.stream().map(each -> each.interaction().value()).toList();
        var calls = calls(ids);
        var languages = languages(ids);
        return new WaitingQueue(
                queue.id(),
                queue.label(),
                waiting.stream().flatMap(each -> caller(each, calls, languages)).toList());
    }

    private static Stream<WaitingCaller> caller(
            WaitingNow waiting, Map<UUID, CallRow> calls, Map<UUID, String> languages) {
        InteractionId id = waiting.interaction();
        var call = calls.get(id.value());
        return call == null
                ? Stream.empty()
                : Stream.of(new WaitingCaller(
                        id, waiting.since(), call.contact().orElse(null), languages.get(id.value()), call.collected()));
    }

    private Map<UUID, CallRow> calls(List<UUID> ids) {
        var found = new HashMap<UUID, CallRow>();
        if (!ids.isEmpty()) {
            entities.createQuery("SELECT c FROM CallRow c WHERE c.id IN :ids", CallRow.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(call -> found.put(call.id().value(), call));
        }
        return found;
    }

    private Map<UUID, String> languages(List<UUID> ids) {
        var found = new HashMap<UUID, String>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "SELECT s FROM SegmentRow s WHERE s.interactionId IN :ids ORDER BY s.seq", SegmentRow.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .forEach(segment -> found.put(
                            segment.interaction().value(), segment.waiting().language()));
        }
        return found;
    }
}
