package io.keskus.floor.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.floor.FakeHouse;
import io.keskus.floor.FakeRouting;
import io.keskus.floor.FloorChanges;
import io.keskus.floor.MovedClock;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.routing.QueueLimits;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FloorMessagesTest {
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final TenantId stranger = new TenantId(Ids.next());
    private final MovedClock clock = new MovedClock();
    private final FakeHouse house = new FakeHouse();
    private final QueueId empty = new QueueId(Ids.next());
    private final FakeRouting routing = new FakeRouting()
            .with(FakeRouting.queue(house.sales, "sales", QueueLimits.NONE))
            .with(FakeRouting.queue(empty, "night", QueueLimits.NONE));
    private final FloorChanges changes = new FloorChanges(database.unitOfWork());
    private final MessageBook book = new MessageBook(database.entityManager());
    private final FloorMessages messages =
            new FloorMessages(book, house, routing, house, house, changes, database.unitOfWork(), clock);

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void everybody_is_told_and_whoever_has_read_it_is_counted_once() {
        var sent = send(tenant, new Audience.Everybody(), "Lunch at noon");
        assertThat(house.toldTo).containsExactlyInAnyOrder(house.ana, house.ben);
        assertThat(sent.receivers()).isEqualTo(2);
        assertThat(received(house.ana).read()).isFalse();
        changes.take(tenant);

        read(tenant, house.ana, sent);
        read(tenant, house.ana, sent);

        assertThat(received(house.ana).read()).isTrue();
        assertThat(received(house.ben).read()).isFalse();
        assertThat(in(tenant, () -> messages.list(midnight())).get(0).readers()).isOne();
        assertThat(in(tenant, () -> book.countSince(midnight()))).containsExactly(2, 1);
        assertThat(changes.all()).as("the floor shows it").contains(tenant);
    }

    @Test
    void a_message_to_a_queue_goes_to_its_agents_and_says_its_name() {
        send(tenant, new Audience.AgentsOf(house.sales), "Back to work");

        assertThat(house.toldTo).containsExactly(house.ana);
        assertThat(received(house.ana).queue()).isEqualTo("SALES");
        assertThat(received(house.ana).from()).isEqualTo("Mia");
        assertThat(in(tenant, () -> messages.listFor(house.ben, midnight()))).isEmpty();
    }

    @Test
    void where_nobody_would_hear_it_nothing_is_sent() {
        assertThatThrownBy(() -> send(tenant, new Audience.AgentsOf(empty), "?"))
                .hasMessageContaining("nobody-to-tell");
        assertThatThrownBy(() -> send(tenant, new Audience.AgentsOf(new QueueId(Ids.next())), "?"))
                .hasMessageContaining("queue-unknown");

        assertThat(in(tenant, () -> messages.list(midnight()))).isEmpty();
        assertThat(house.told).isEmpty();
    }

    @Test
    void what_was_told_to_one_is_not_read_by_another() {
        var sent = send(tenant, new Audience.OneAgent(house.ana), "Well done");

        assertThat(in(tenant, () -> messages.listFor(house.ben, midnight()))).isEmpty();
        assertThatThrownBy(() -> read(tenant, house.ben, sent)).hasMessageContaining("message-unknown");
        assertThat(in(tenant, () -> messages.list(midnight())).get(0).to()).isEqualTo("Ana");
    }

    @Test
    void after_a_week_a_message_is_forgotten_and_another_tenants_is_left_alone() {
        var theirs = send(stranger, new Audience.Everybody(), "Theirs");
        send(tenant, new Audience.Everybody(), "Old");
        clock.pass(Duration.ofDays(8));

        send(tenant, new Audience.Everybody(), "New");

        assertThat(in(tenant, () -> messages.list(Instant.EPOCH)))
                .extracting(SentMessage::text)
                .containsExactly("New");
        assertThat(in(stranger, () -> messages.list(Instant.EPOCH)))
                .extracting(SentMessage::id)
                .containsExactly(theirs.id());
        assertThat(in(stranger, () -> book.countSince(Instant.EPOCH))).containsExactly(2, 0);
    }

    @Test
    void another_tenant_sees_no_message_counts_none_and_reads_none() {
        var sent = send(tenant, new Audience.Everybody(), "Ours");

        assertThat(in(stranger, () -> messages.list(Instant.EPOCH))).isEmpty();
        assertThat(in(stranger, () -> messages.listFor(house.ana, Instant.EPOCH)))
                .isEmpty();
        assertThat(in(stranger, () -> book.countSince(Instant.EPOCH))).containsExactly(0, 0);
        assertThatThrownBy(() -> read(stranger, house.ana, sent)).hasMessageContaining("message-unknown");
        assertThat(received(house.ana).read()).isFalse();
    }

    private Instant midnight() {
        return clock.instant().minusSeconds(43_200);
    }

    private ReceivedMessage received(AgentId agent) {
        return in(tenant, () -> messages.listFor(agent, midnight())).get(0);
    }

    private SentMessage send(TenantId whose, Audience to, String text) {
        return in(whose, () -> messages.send(house.mia, to, text));
    }

    private void read(TenantId whose, AgentId agent, SentMessage message) {
        database.unitOfWork().run(whose, () -> messages.read(agent, message.id()));
    }

    private <T> T in(TenantId whose, Supplier<T> work) {
        return database.unitOfWork().in(whose, work);
    }
}
