package io.keskus.floor.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.acd.AgentState;
import io.keskus.floor.FakeHouse;
import io.keskus.floor.FloorChanges;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class HelpDeskTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final FakeHouse house = new FakeHouse();
    private final HelpDesk help = new HelpDesk(
            database.entityManager(),
            house,
            house,
            new FloorChanges(database.unitOfWork()),
            database.unitOfWork(),
            NOON);

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void a_hand_is_seen_until_somebody_comes_and_lowers_it() {
        var raised = in(() -> help.raise(house.ana, Optional.of("discount?")));
        assertThat(in(help::list)).containsExactly(raised);

        in(() -> help.take(raised.id(), house.mia));
        assertThat(in(help::list).get(0).takenBy()).contains(house.mia.id());
        run(() -> help.lower(raised.id(), house.mia));

        assertThat(in(help::list)).isEmpty();
        assertThat(house.told).containsExactly("help raised -", "help coming Mia", "help lowered Mia");
    }

    @Test
    void raised_twice_it_is_one_and_lowered_twice_it_is_down() {
        var first = in(() -> help.raise(house.ana, Optional.empty()));
        assertThat(in(() -> help.raise(house.ana, Optional.of("still"))).id()).isEqualTo(first.id());

        run(() -> help.lower(house.ana));
        run(() -> help.lower(house.ana));

        assertThat(in(help::list)).isEmpty();
        assertThat(in(() -> help.raise(house.ana, Optional.empty())).id()).isNotEqualTo(first.id());
    }

    @Test
    void it_goes_down_with_the_talk_and_not_before() {
        in(() -> help.raise(house.ana, Optional.empty()));
        run(() -> help.agentDoesSomethingElse(house.ana));
        assertThat(in(help::list)).hasSize(1);

        house.state = AgentState.WRAP_UP;
        run(() -> help.agentDoesSomethingElse(house.ana));

        assertThat(in(help::list)).isEmpty();
    }

    @Test
    void nobody_raises_a_hand_outside_a_talk_or_takes_one_that_is_down() {
        house.state = AgentState.IDLE;
        assertThatThrownBy(() -> in(() -> help.raise(house.ana, Optional.empty())))
                .hasMessageContaining("not-in-talk");
        assertThatThrownBy(() -> in(() -> help.take(Ids.next(), house.mia))).hasMessageContaining("help-unknown");
    }

    @Test
    void another_tenant_sees_no_hand_and_cannot_lower_it() {
        var raised = in(() -> help.raise(house.ana, Optional.empty()));
        var units = database.unitOfWork();
        var stranger = new TenantId(Ids.next());

        assertThat(units.in(stranger, help::list)).isEqualTo(List.of());
        assertThatThrownBy(() -> units.run(stranger, () -> help.lower(raised.id(), house.mia)))
                .hasMessageContaining("help-unknown");
        assertThat(in(help::list)).hasSize(1);
    }

    private void run(Runnable work) {
        database.unitOfWork().run(tenant, work);
    }

    private <T> T in(Supplier<T> work) {
        return database.unitOfWork().in(tenant, work);
    }
}
