package io.keskus.platform.outbox;

import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Ids;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.platform.Upcaster;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.StreamSupport;

/** Puts events into the outbox and brings them to their consumers. */
@ApplicationScoped
public class Deliveries {
    private final EntityManager entities;
    private final UnitOfWork work;
    private final Iterable<EventConsumer> declared;
    private final Iterable<Upcaster> upcasters;
    private Lanes lanes;
    private Map<String, EventConsumer> consumers;
    private EventCodec codec;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected Deliveries() {
        this(null, null, List.of(), List.of(), null);
    }

    @Inject
    Deliveries(
            EntityManager entities,
            UnitOfWork work,
            @Any Instance<EventConsumer> consumers,
            @Any Instance<Upcaster> upcasters) {
        this(entities, work, consumers, upcasters, null);
    }

    /** @param scheduler runs the deliveries; null where the container gives one */
    public Deliveries(
            EntityManager entities,
            UnitOfWork work,
            Iterable<EventConsumer> consumers,
            Iterable<Upcaster> upcasters,
            ScheduledExecutorService scheduler) {
        this.entities = entities;
        this.work = work;
        this.declared = consumers;
        this.upcasters = upcasters;
        this.lanes = scheduler == null ? null : new Lanes(scheduler, this::deliverNext);
    }

    /** Inside a unit of work of the event's tenant. */
    public void add(DomainEvent event) {
        prepare();
        var payload = Json.write(event);
        for (var consumer : consumers.values()) {
            if (consumer.events().contains(event.getClass())) {
                var lane = new Lane(event.tenant(), consumer.name(), event.orderingKey());
                entities.persist(new DeliveryRow(
                        Ids.next(), lane, EventCodec.typeName(event.getClass()), event.schema(), payload));
                // at commit EclipseLink would insert them in no particular order
                entities.flush();
                work.afterCommit(() -> lanes.wake(lane));
            }
        }
    }

    /** Brings what is waiting in a lane to its consumer, for instance after a restart. */
    public void wake(TenantId tenant, String consumer, String orderingKey) {
        prepare();
        lanes.wake(new Lane(tenant, consumer, orderingKey));
    }

    private boolean deliverNext(Lane lane) {
        return work.in(lane.tenant(), () -> {
            var next = entities.createQuery(
                            "SELECT d FROM DeliveryRow d WHERE d.consumer = :consumer AND d.orderingKey = :key"
                                    + " ORDER BY d.seq",
                            DeliveryRow.class)
                    .setParameter("consumer", lane.consumer())
                    .setParameter("key", lane.orderingKey())
                    .setMaxResults(1)
                    .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                    .getResultList();
            if (next.isEmpty()) {
                return false;
            }
            var row = next.get(0);
            var consumer = consumers.get(lane.consumer());
            if (consumer == null) {
                throw new IllegalStateException("no consumer is named " + lane.consumer());
            }
            consumer.handle(codec.read(row.type(), row.schemaVersion(), row.payload()));
            entities.remove(row);
            return true;
        });
    }

    private synchronized void prepare() {
        if (consumers != null) {
            return;
        }
        if (lanes == null) {
            lanes = new Lanes(scheduler, this::deliverNext);
        }
        var byName = new LinkedHashMap<String, EventConsumer>();
        for (var consumer : declared) {
            if (byName.put(consumer.name(), consumer) != null) {
                throw new IllegalStateException("two consumers are named " + consumer.name());
            }
        }
        codec = new EventCodec(
                byName.values().stream()
                        .flatMap(consumer -> consumer.events().stream())
                        .toList(),
                StreamSupport.stream(upcasters.spliterator(), false).toList());
        consumers = byName;
    }
}
