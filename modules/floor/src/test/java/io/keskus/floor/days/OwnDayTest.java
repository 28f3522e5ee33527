package io.keskus.floor.days;

import static io.keskus.acd.AgentState.AWAY;
import static io.keskus.acd.AgentState.IDLE;
import static io.keskus.acd.AgentState.OFFERED;
import static io.keskus.acd.AgentState.TALKING;
import static io.keskus.acd.AgentState.WRAP_UP;
import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.acd.AgentState;
import io.keskus.floor.AgentDay;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnDayTest {
    private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
    private static final Instant MIDNIGHT = Instant.parse("2026-11-30T22:00:00Z");

    private final List<Spell> spells = new ArrayList<>();
    private Instant at = MIDNIGHT.plusSeconds(8 * 3600);

    @Test
    void a_day_adds_up_talks_wrap_ups_and_what_was_missed() {
        did(IDLE, null, 100);
        did(OFFERED, null, 10);
        did(TALKING, null, 120);
        did(WRAP_UP, null, 20);
        did(IDLE, null, 50);
        did(OFFERED, null, 20);
        did(AWAY, "missed", 600);
        did(IDLE, null, 3600);
        did(TALKING, null, 60);
        did(WRAP_UP, null, 40);
        did(AWAY, "declined", 10);

        var day = day();

        assertThat(day.answered()).isEqualTo(2);
        assertThat(day.averageTalkSeconds()).isEqualTo(90);
        assertThat(day.averageWrapUpSeconds()).isEqualTo(30);
        assertThat(day.missed()).isOne();
        assertThat(day.declined()).isOne();
        assertThat(day.occupancy()).isEqualTo(240.0 / (240 + 3780));
        assertThat(day.hours()).containsExactly(new AgentDay.Hour(8, 1), new AgentDay.Hour(9, 1));
    }

    @Test
    void yesterdays_talk_counts_from_midnight_and_is_no_answer_of_today() {
        at = MIDNIGHT.minusSeconds(100);
        did(TALKING, null, 160);

        assertThat(day().answered()).isZero();
        assertThat(day().talkSeconds()).isEqualTo(60);
    }

    @Test
    void what_goes_on_counts_but_not_in_averages() {
        did(TALKING, null, 100);
        spells.add(new Spell(TALKING, null, at, at.plusSeconds(30), false));

        assertThat(day().talkSeconds()).isEqualTo(130);
        assertThat(day().averageTalkSeconds()).isEqualTo(100);
    }

    @Test
    void a_day_without_work_has_no_averages() {
        did(AWAY, "signed-out", 10);

        assertThat(day().averageTalkSeconds()).isNull();
        assertThat(day().occupancy()).isNull();
    }

    private AgentDay day() {
        return DayFigures.of(spells, MIDNIGHT, HELSINKI);
    }

    private void did(AgentState state, String reason, long seconds) {
        spells.add(new Spell(state, reason, at, at.plusSeconds(seconds), true));
        at = at.plusSeconds(seconds);
    }
}
