package io.keskus.floor.days;

import io.keskus.acd.AgentState;
import io.keskus.floor.AgentDay;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Adds up the spells of a day. Pure. */
final class DayFigures {
    private DayFigures() {}

    /** @param spells of one agent, in order; the first may have begun the day before */
    static AgentDay of(List<Spell> spells, Instant began, ZoneId zone) {
        var today = spells.stream().map(spell -> spell.after(began)).toList();
        long talk = seconds(today, AgentState.TALKING);
        long wrapUp = seconds(today, AgentState.WRAP_UP);
        long ready = seconds(today, AgentState.IDLE) + seconds(today, AgentState.OFFERED);
        long atWork = talk + wrapUp + ready;
        var hours = new TreeMap<Integer, Integer>();
        spells.stream()
                .filter(spell ->
                        spell.state() == AgentState.TALKING && !spell.began().isBefore(began))
                .forEach(spell -> hours.merge(spell.began().atZone(zone).getHour(), 1, Integer::sum));
        return new AgentDay(
                began,
                hours.values().stream().mapToInt(Integer::intValue).sum(),
                average(today, AgentState.TALKING),
                average(today, AgentState.WRAP_UP),
                away(spells, began, "missed"),
                away(spells, began, "declined"),
                talk,
                wrapUp,
                ready,
                atWork == 0 ? null : (double) (talk + wrapUp) / atWork,
                hours.entrySet().stream()
                        .map(hour -> new AgentDay.Hour(hour.getKey(), hour.getValue()))
                        .toList());
    }

    private static int away(List<Spell> spells, Instant began, String reason) {
        return (int) spells.stream()
                .filter(spell -> reason.equals(spell.reason()) && !spell.began().isBefore(began))
                .count();
    }

    private static long seconds(List<Spell> spells, AgentState state) {
        return sum(spells, spell -> spell.state() == state).toSeconds();
    }

    private static Long average(List<Spell> spells, AgentState state) {
        Predicate<Spell> counts = spell -> spell.state() == state && spell.over();
        long many = spells.stream().filter(counts).count();
        return many == 0 ? null : sum(spells, counts).dividedBy(many).toSeconds();
    }

    private static Duration sum(List<Spell> spells, Predicate<Spell> counts) {
        return spells.stream().filter(counts).map(Spell::lasted).reduce(Duration.ZERO, Duration::plus);
    }
}
