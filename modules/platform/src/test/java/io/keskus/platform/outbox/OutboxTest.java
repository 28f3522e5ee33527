package io.keskus.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.TenantContext;
import io.keskus.platform.Upcaster;
import io.keskus.platform.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxTest {
    record KettleBoiled(UUID id, TenantId tenant, Instant at, String orderingKey, String kettle)
            implements DomainEvent {
        @Override
        public int schema() {
            return 2;
        }
    }

    private final TenantId tenant = new TenantId(Ids.next());
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(4);
    private TestDatabase database;

    @BeforeEach
    void open() {
        database = TestDatabase.create();
    }

    @AfterEach
    void close() {
        threads.shutdownNow();
        database.close();
    }

    @Test
    void a_consumer_gets_events_of_one_key_in_order_and_in_the_events_tenant() throws InterruptedException {
        var tea = new Cup("tea", 20);
        var outbox = outboxTo(tea);
        database.unitOfWork().run(tenant, () -> {
            for (int i = 0; i < 20; i++) {
                outbox.publish(boiled("kitchen", "kettle " + i));
            }
        });
        tea.full();
        assertThat(tea.heard).hasSize(20).first().isEqualTo("kettle 0");
        assertThat(tea.heard).last().isEqualTo("kettle 19");
        assertThat(tea.tenants).containsOnly(tenant);
    }

    @Test
    void nothing_is_told_of_what_was_rolled_back() throws InterruptedException {
        var tea = new Cup("tea", 1);
        var outbox = outboxTo(tea);
        assertThatThrownBy(() -> database.unitOfWork().run(tenant, () -> {
                    outbox.publish(boiled("kitchen", "never"));
                    throw new IllegalArgumentException("spilled");
                }))
                .hasMessage("spilled");
        database.unitOfWork().run(tenant, () -> outbox.publish(boiled("kitchen", "after")));
        tea.full();
        assertThat(tea.heard).containsExactly("after");
    }

    @Test
    void a_failing_consumer_is_asked_again_and_holds_back_only_its_own_key() throws InterruptedException {
        var moody = new Cup("moody", 3) {
            private final AtomicInteger failures = new AtomicInteger(2);

            @Override
            public void handle(DomainEvent event) {
                if (((KettleBoiled) event).kettle().equals("hot") && failures.getAndDecrement() > 0) {
                    throw new IllegalStateException("too hot");
                }
                super.handle(event);
            }
        };
        var outbox = outboxTo(moody);
        database.unitOfWork().run(tenant, () -> {
            outbox.publish(boiled("kitchen", "hot"));
            outbox.publish(boiled("kitchen", "behind it"));
            outbox.publish(boiled("garden", "free"));
        });
        moody.full();
        assertThat(moody.heard).containsExactlyInAnyOrder("free", "hot", "behind it");
        assertThat(moody.heard.indexOf("hot")).isLessThan(moody.heard.indexOf("behind it"));
    }

    @Test
    void after_a_restart_what_was_published_still_arrives() throws Exception {
        var dead = Executors.newScheduledThreadPool(1);
        var outbox = new Outbox(new Deliveries(
                database.entityManager(), database.unitOfWork(), List.of(new Cup("tea", 1)), List.of(), dead));
        dead.shutdownNow();
        database.unitOfWork().run(tenant, () -> outbox.publish(boiled("kitchen", "before the crash")));

        var tea = new Cup("tea", 1);
        new OutboxSweep(database.dataSource(), deliveriesTo(tea)).sweep();
        tea.full();
        assertThat(tea.heard).containsExactly("before the crash");
    }

    @Test
    void an_older_shape_is_brought_forward() throws InterruptedException {
        var tea = new Cup("tea", 1);
        var rename = new Upcaster() {
            @Override
            public Class<? extends DomainEvent> event() {
                return KettleBoiled.class;
            }

            @Override
            public int from() {
                return 1;
            }

            @Override
            public ObjectNode up(ObjectNode older) {
                older.set("kettle", older.remove("pot"));
                return older;
            }
        };
        var deliveries =
                new Deliveries(database.entityManager(), database.unitOfWork(), List.of(tea), List.of(rename), threads);
        database.unitOfWork().run(tenant, () -> database.entityManager()
                .persist(new DeliveryRow(
                        Ids.next(),
                        new Lane(tenant, "tea", "kitchen"),
                        EventCodec.typeName(KettleBoiled.class),
                        1,
                        "{\"id\":\"" + Ids.next() + "\",\"tenant\":\"" + tenant
                                + "\",\"at\":\"2026-01-01T00:00:00Z\",\"orderingKey\":\"kitchen\",\"pot\":\"old\"}")));
        deliveries.wake(tenant, "tea", "kitchen");
        tea.full();
        assertThat(tea.heard).containsExactly("old");
    }

    @Test
    void an_event_of_another_tenant_is_refused() {
        var outbox = outboxTo(new Cup("tea", 1));
        var other = new TenantId(Ids.next());
        assertThatThrownBy(() -> database.unitOfWork().run(other, () -> outbox.publish(boiled("kitchen", "x"))))
                .isInstanceOf(IllegalStateException.class);
    }

    private Outbox outboxTo(EventConsumer consumer) {
        return new Outbox(deliveriesTo(consumer));
    }

    private Deliveries deliveriesTo(EventConsumer consumer) {
        return new Deliveries(database.entityManager(), database.unitOfWork(), List.of(consumer), List.of(), threads);
    }

    private KettleBoiled boiled(String place, String kettle) {
        return new KettleBoiled(Ids.next(), tenant, Instant.parse("2026-01-01T00:00:00Z"), place, kettle);
    }

    private static class Cup implements EventConsumer {
        private final String name;
        final List<String> heard = new CopyOnWriteArrayList<>();
        final List<TenantId> tenants = new CopyOnWriteArrayList<>();
        private final CountDownLatch expected;

        Cup(String name, int expected) {
            this.name = name;
            this.expected = new CountDownLatch(expected);
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return Set.of(KettleBoiled.class);
        }

        @Override
        public void handle(DomainEvent event) {
            heard.add(((KettleBoiled) event).kettle());
            tenants.add(TenantContext.required());
            expected.countDown();
        }

        void full() throws InterruptedException {
            assertThat(expected.await(10, TimeUnit.SECONDS))
                    .as("heard so far: %s", heard)
                    .isTrue();
        }
    }
}
