package io.keskus.floor.reach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.floor.FakeHouse;
import io.keskus.floor.FakeRouting;
import io.keskus.floor.MovedClock;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final MovedClock clock = new MovedClock();
    private final FakeHouse house = new FakeHouse();
    private final FakeRouting routing = new FakeRouting();
    private final Reach reach =
            new Reach(database.entityManager(), routing, house, house, database.unitOfWork(), clock);

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void an_agent_is_made_ready_away_or_signed_out_and_told_by_whom() {
        change("ready", Optional.empty());
        change("away", Optional.of("lunch"));
        change("signed-out", Optional.empty());

        assertThat(routing.told).containsExactly("ready", "away lunch", "away signed-out");
        assertThat(house.told).containsExactly("setBy ready Mia", "setBy away Mia", "setBy signed-out Mia");
        assertThat(house.toldTo).containsOnly(house.ana);
    }

    @Test
    void each_change_is_kept_with_names_the_newest_first() {
        change("ready", Optional.empty());
        clock.pass(Duration.ofMinutes(5));
        change("away", Optional.of("lunch"));

        var now = clock.instant();
        assertThat(done(tenant, Instant.EPOCH))
                .containsExactly(
                        new FloorAction(now, "Mia", house.ana, "Ana", "away", "lunch"),
                        new FloorAction(now.minusSeconds(300), "Mia", house.ana, "Ana", "ready", null));
        assertThat(done(tenant, now)).hasSize(1);
    }

    @Test
    void nobody_without_an_open_desk_is_made_ready() {
        house.connected = false;

        assertThatThrownBy(() -> change("ready", Optional.empty())).hasMessageContaining("desk-closed");
        assertThat(done(tenant, Instant.EPOCH)).isEmpty();
        assertThat(house.told).isEmpty();

        change("signed-out", Optional.empty());
        assertThat(routing.told).containsExactly("away signed-out");
    }

    @Test
    void only_what_an_agent_can_do_is_wanted() {
        assertThatThrownBy(() -> new WantedState("talking", Optional.empty())).hasMessageContaining("invalid-field");
        assertThatThrownBy(() -> new WantedState("away", Optional.empty())).hasMessageContaining("invalid-field");
        assertThatThrownBy(() -> new WantedState("away", Optional.of("No reason!")))
                .hasMessageContaining("invalid-field");
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        change("ready", Optional.empty());

        assertThat(done(new TenantId(Ids.next()), Instant.EPOCH)).isEmpty();
    }

    private void change(String state, Optional<String> reason) {
        database.unitOfWork().run(tenant, () -> reach.change(house.ana, new WantedState(state, reason), house.mia));
    }

    private List<FloorAction> done(TenantId whose, Instant since) {
        return database.unitOfWork().in(whose, () -> reach.list(since));
    }
}
