package io.keskus.calls.live;

import io.keskus.calls.CallGlimpse;
import io.keskus.contacts.Contacts;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads a little of many calls, in three queries however many they are. */
@ApplicationScoped
public class Glimpses {
    private final EntityManager entities;
    private final Contacts contacts;

    /** For the container's proxy. */
    protected Glimpses() {
        this(null, null);
    }

    @Inject
    public Glimpses(EntityManager entities, Contacts contacts) {
        this.entities = entities;
        this.contacts = contacts;
    }

    /** Those that are calls, in no particular order. */
    public List<CallGlimpse> of(Collection<InteractionId> interactions) {
        if (interactions.isEmpty()) {
            return List.of();
        }
        var ids = interactions.stream().map(InteractionId::value).toList();
        var calls = entities.createQuery("SELECT c FROM CallRow c WHERE c.id IN :ids", CallRow.class)
                .setParameter("ids", ids)
                .getResultList();
        var names = contacts.names(calls.stream()
                .flatMap(call -> call.contact().stream())
                .distinct()
                .toList());
        var languages = languages(ids);
        return calls.stream().map(call -> glimpse(call, names, languages)).toList();
    }

    private Map<InteractionId, String> languages(List<UUID> ids) {
        var languages = new HashMap<InteractionId, String>();
        entities.createQuery(
                        "SELECT s FROM SegmentRow s WHERE s.interactionId IN :ids ORDER BY s.seq", SegmentRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(segment ->
                        languages.put(segment.interaction(), segment.waiting().language()));
        return languages;
    }

    private static CallGlimpse glimpse(
            CallRow call, Map<ContactId, String> names, Map<InteractionId, String> languages) {
        return new CallGlimpse(
                call.id(),
                call.ourNumber(),
                call.contact(),
                call.contact().map(names::get),
                Optional.ofNullable(languages.get(call.id())),
                call.collected());
    }
}
