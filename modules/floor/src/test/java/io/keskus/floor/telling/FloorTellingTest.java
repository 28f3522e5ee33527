package io.keskus.floor.telling;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.calls.CallGlimpse;
import io.keskus.calls.Calls;
import io.keskus.calls.LineCheck;
import io.keskus.calls.LineChecks;
import io.keskus.calls.LineVerdict;
import io.keskus.floor.FakeHouse;
import io.keskus.floor.FakeRouting;
import io.keskus.floor.FloorChanges;
import io.keskus.floor.MovedClock;
import io.keskus.floor.figures.QueueFigures;
import io.keskus.floor.help.HelpDesk;
import io.keskus.floor.messages.MessageBook;
import io.keskus.floor.view.FloorReader;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.routing.QueueLimits;
import io.keskus.routing.QueueNow;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FloorTellingTest {
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final TenantId stranger = new TenantId(Ids.next());
    private final MovedClock clock = new MovedClock();
    private final FakeHouse house = new FakeHouse();
    private final FloorChanges changes = new FloorChanges(database.unitOfWork());
    private final FakeRouting routing = new FakeRouting().with(FakeRouting.queue(house.sales, "sales", limits()));
    private final HelpDesk help =
            new HelpDesk(database.entityManager(), house, house, changes, database.unitOfWork(), clock);
    private final FloorReader reader = new FloorReader(
            house,
            new QueueFigures(database.entityManager(), routing),
            help,
            new MessageBook(database.entityManager()),
            new Aino(),
            new Lines(),
            house,
            new Towns(),
            clock);
    private final FloorTelling telling =
            new FloorTelling(changes, reader, house, new Towns(), database.unitOfWork(), clock);

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @BeforeEach
    void quiet() {
        waits(false);
        telling.tell(tenant);
    }

    @Test
    void a_line_that_was_bad_today_is_told_with_its_agent() {
        assertThat(house.told)
                .filteredOn(each -> each.contains("\"verdict\":\"unfit\""))
                .singleElement()
                .asString()
                .contains("agent:" + house.ana, "silent");
    }

    @Test
    void first_all_is_told_and_then_only_what_is_different() {
        assertThat(told())
                .containsExactly("agent:" + house.ana, "agent:" + house.ben, "queue:" + house.sales, "messages:sent");
        assertThat(house.told.peek()).contains("\"who\":\"Aino\"", "\"connected\":true");
        house.told.clear();

        telling.tell(tenant);
        assertThat(told()).isEmpty();

        in(() -> help.raise(house.ana, Optional.of("discount?")));
        house.told.clear();
        telling.tell(tenant);
        assertThat(told()).hasSize(1).allMatch(key -> key.startsWith("help:"));
    }

    @Test
    void a_desk_that_is_lost_is_told() {
        house.told.clear();
        house.connected = false;

        telling.tell(tenant);

        assertThat(told()).containsExactly("agent:" + house.ana, "agent:" + house.ben);
        assertThat(house.told).allMatch(each -> each.contains("\"connected\":false"));
    }

    @Test
    void an_alert_is_told_when_its_limit_passes_and_once_more_when_it_is_over() {
        var alert = "alert:longest-wait:" + house.sales;
        waits(true);
        telling.tell(tenant);
        house.told.clear();

        clock.pass(LIMIT);
        telling.tell(tenant);
        telling.tell(tenant);
        assertThat(told()).containsExactly(alert);

        house.told.clear();
        waits(false);
        telling.tell(tenant);
        assertThat(told()).containsExactlyInAnyOrder(alert, "queue:" + house.sales);
        assertThat(house.told).contains(tenant + " " + alert + " null");
    }

    @Test
    void what_belongs_to_another_tenant_is_told_to_nobody_here() {
        in(() -> help.raise(house.ana, Optional.empty()));
        house.told.clear();

        telling.tell(stranger);

        assertThat(told()).noneMatch(key -> key.startsWith("help:"));
        assertThat(house.told).isNotEmpty().allMatch(each -> each.startsWith(stranger.toString()));
    }

    @Test
    void a_floor_that_somebody_follows_here_is_looked_at_though_nothing_was_heard() {
        telling.tell(stranger);
        changes.take(tenant);
        changes.take(stranger);

        house.followed = Optional.of(tenant);
        telling.lookAnyway();

        assertThat(changes.all()).containsExactly(tenant);
    }

    private List<String> told() {
        return house.told.stream().map(each -> each.split(" ")[1]).toList();
    }

    private void waits(boolean somebody) {
        house.queues.clear();
        house.queues.add(new QueueNow(
                routing.queue(house.sales),
                somebody ? 1 : 0,
                somebody ? Optional.of(clock.instant()) : Optional.empty(),
                Optional.empty()));
    }

    private static QueueLimits limits() {
        return new QueueLimits(
                Optional.of((int) LIMIT.toSeconds()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void in(Runnable work) {
        database.unitOfWork().run(tenant, work);
    }

    /** Ana's microphone was dead this morning, Ben's yesterday. */
    private final class Lines extends LineChecks {
        @Override
        public List<LineCheck> listLast() {
            return List.of(dead(house.ana, "2026-11-21T09:00:00Z"), dead(house.ben, "2026-11-20T09:00:00Z"));
        }

        private LineCheck dead(AgentId agent, String at) {
            return new LineCheck(Ids.next(), agent, Instant.parse(at), LineVerdict.UNFIT, List.of("silent"), null, 0);
        }
    }

    /** Every call is Aino's. */
    private static final class Aino extends Calls {
        private Aino() {
            super(null, null, null, null);
        }

        @Override
        public List<CallGlimpse> listGlimpses(Collection<InteractionId> interactions) {
            return interactions.stream()
                    .map(call -> new CallGlimpse(
                            call, "+358931577001", Optional.empty(), Optional.of("Aino"), Optional.empty(), Map.of()))
                    .toList();
        }
    }
}
