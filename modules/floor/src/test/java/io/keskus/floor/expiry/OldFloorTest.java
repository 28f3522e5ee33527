package io.keskus.floor.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.AgentState;
import io.keskus.floor.days.Days;
import io.keskus.floor.messages.FloorMessages;
import io.keskus.floor.messages.MessageBook;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.Settings;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.routing.AgentStateChanged;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OldFloorTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static TestDatabase database;

    private final TenantId tenant = new TenantId(Ids.next());
    private final AgentId ana = new AgentId(Ids.next());
    private final Days days = new Days(database.entityManager(), null, null);
    private final OldFloor old = new OldFloor(
            database.entityManager(),
            new FloorMessages(new MessageBook(database.entityManager()), null, null, null, null, null, null, null),
            ExpirySettings.read(new Settings(key -> Optional.empty())));

    @BeforeAll
    static void open() {
        database = TestDatabase.create();
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void what_an_agent_did_is_forgotten_ninety_days_after_it_ended() {
        becomes(AgentState.IDLE, NOON);
        becomes(AgentState.TALKING, NOON.plusSeconds(60));

        assertThat(forget(NOON.plusSeconds(60).plus(Duration.ofDays(90)))).isZero();
        assertThat(forget(NOON.plusSeconds(61).plus(Duration.ofDays(90)))).isOne();
        assertThat(forget(NOON.plus(Duration.ofDays(999))))
                .as("what goes on has not ended")
                .isZero();
    }

    @Test
    void a_tenants_round_leaves_another_tenants_spells() {
        becomes(AgentState.IDLE, NOON);
        becomes(AgentState.TALKING, NOON.plusSeconds(60));

        assertThat(database.unitOfWork()
                        .in(new TenantId(Ids.next()), () -> old.forget(NOON.plus(Duration.ofDays(999)))))
                .isZero();
    }

    @Test
    void a_lowered_hand_goes_and_one_that_is_up_stays() {
        insert("help_request (agent_id, raised_at, interaction_id, lowered_at)", "NULL");
        insert("help_request (agent_id, raised_at, interaction_id, lowered_at)", "'2026-11-21 12:00:00'");

        assertThat(forget(NOON.plus(Duration.ofDays(91)))).isOne();
    }

    @Test
    void messages_go_after_a_week_even_when_nobody_sends_another() {
        database.execute("INSERT INTO floor_message (tenant_id, id, from_member, audience, text, sent_at) VALUES ("
                + hex(tenant.value()) + ", " + hex(Ids.next()) + ", " + hex(Ids.next())
                + ", 'ALL', 'Coffee is ready', '2026-11-21 12:00:00')");

        assertThat(forget(NOON.plus(Duration.ofDays(7)))).isZero();
        assertThat(forget(NOON.plus(Duration.ofDays(8)))).isOne();
    }

    @Test
    void what_was_done_to_an_agent_stays_for_longer() {
        database.execute("INSERT INTO floor_action (tenant_id, id, by_member, agent_id, what, at) VALUES ("
                + hex(tenant.value()) + ", " + hex(Ids.next()) + ", " + hex(Ids.next()) + ", " + hex(ana.value())
                + ", 'away', '2026-11-21 12:00:00')");

        assertThat(forget(NOON.plus(Duration.ofDays(399)))).isZero();
        assertThat(forget(NOON.plus(Duration.ofDays(401)))).isOne();
    }

    private void insert(String into, String lowered) {
        var columns = into.replace("(", "(tenant_id, id, ");
        database.execute("INSERT INTO " + columns + " VALUES (" + hex(tenant.value()) + ", " + hex(Ids.next()) + ", "
                + hex(ana.value()) + ", '2026-11-21 11:00:00', " + hex(Ids.next()) + ", " + lowered + ")");
    }

    private static String hex(UUID id) {
        return "x'" + HexFormat.of().formatHex(Ids.bytes(id)) + "'";
    }

    private void becomes(AgentState state, Instant at) {
        database.unitOfWork()
                .run(
                        tenant,
                        () -> days.handle(new AgentStateChanged(
                                Ids.next(),
                                tenant,
                                at,
                                ana,
                                state,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty())));
    }

    private int forget(Instant now) {
        return database.unitOfWork().in(tenant, () -> old.forget(now));
    }
}
