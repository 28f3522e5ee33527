package io.keskus.ivr.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.OpeningHours;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class OpeningHoursTest {
    @Test
    void the_first_minute_is_open_and_the_last_is_closed() {
        var office = hours("Europe/Helsinki", "mon-fri: \"09:00-17:00\"");
        assertThat(openAt(office, "2026-11-16T08:59:59.999")).isFalse();
        assertThat(openAt(office, "2026-11-16T09:00")).isTrue();
        assertThat(openAt(office, "2026-11-16T16:59:59.999")).isTrue();
        assertThat(openAt(office, "2026-11-16T17:00")).isFalse();
    }

    @Test
    void the_clock_is_the_one_on_the_wall_there() {
        Instant seven = Instant.parse("2026-11-16T07:30:00Z");
        assertThat(hours("Europe/Helsinki", "daily: \"09:00-17:00\"").isOpen(seven))
                .isTrue();
        assertThat(hours("Europe/Warsaw", "daily: \"09:00-17:00\"").isOpen(seven))
                .isFalse();
    }

    @Test
    void a_day_without_hours_is_closed() {
        assertThat(openAt(hours("Europe/Tallinn", "mon: \"00:00-24:00\""), "2026-11-17T12:00"))
                .isFalse();
    }

    @Test
    void a_break_at_noon_is_closed() {
        var office = hours("Europe/Tallinn", "mon: [\"09:00-12:30\", \"13:00-17:00\"]");
        assertThat(openAt(office, "2026-11-16T12:29")).isTrue();
        assertThat(openAt(office, "2026-11-16T12:45")).isFalse();
        assertThat(openAt(office, "2026-11-16T13:00")).isTrue();
    }

    @Test
    void a_date_replaces_its_day_of_the_week() {
        var office =
                hours("Europe/Helsinki", "daily: \"09:00-17:00\"", "2026-12-24: closed", "2026-12-25: \"22:00-24:00\"");
        assertThat(openAt(office, "2026-12-24T12:00")).isFalse();
        assertThat(openAt(office, "2026-12-25T12:00")).isFalse();
        assertThat(openAt(office, "2026-12-25T23:59:59")).isTrue();
        assertThat(openAt(office, "2026-12-26T12:00")).isTrue();
    }

    /** On 2026-03-29 the clocks go from 02:59:59 to 04:00 in Helsinki, from 01:59:59 to 03:00 in Warsaw, at 01:00 UTC. */
    @Test
    void in_spring_the_skipped_hour_is_never_open() {
        var helsinki = hours("Europe/Helsinki", "sun: [\"02:30-04:30\"]");
        assertThat(helsinki.isOpen(Instant.parse("2026-03-29T00:29:59Z"))).isFalse();
        assertThat(helsinki.isOpen(Instant.parse("2026-03-29T00:30:00Z"))).isTrue();
        assertThat(helsinki.isOpen(Instant.parse("2026-03-29T00:59:59Z"))).isTrue();
        assertThat(helsinki.isOpen(Instant.parse("2026-03-29T01:29:59Z"))).isTrue();
        assertThat(helsinki.isOpen(Instant.parse("2026-03-29T01:30:00Z"))).isFalse();

        var warsaw = hours("Europe/Warsaw", "sun: \"02:00-03:00\"");
        for (int minute = 0; minute < 24 * 60; minute++) {
            assertThat(warsaw.isOpen(Instant.parse("2026-03-28T23:00:00Z").plusSeconds(60L * minute)))
                    .isFalse();
        }
    }

    /** On 2026-10-25 the clocks go from 03:59:59 back to 03:00 in Helsinki, from 02:59:59 to 02:00 in Warsaw, at 01:00 UTC. */
    @Test
    void in_autumn_the_repeated_hour_is_open_twice() {
        var helsinki = hours("Europe/Helsinki", "sun: \"03:15-03:45\"");
        assertThat(openMinutes(helsinki, "2026-10-24T21:00:00Z", 25)).isEqualTo(60);
        assertThat(helsinki.isOpen(Instant.parse("2026-10-25T00:15:00Z"))).isTrue();
        assertThat(helsinki.isOpen(Instant.parse("2026-10-25T00:45:00Z"))).isFalse();
        assertThat(helsinki.isOpen(Instant.parse("2026-10-25T01:15:00Z"))).isTrue();
        assertThat(helsinki.isOpen(Instant.parse("2026-10-25T01:45:00Z"))).isFalse();

        var warsaw = hours("Europe/Warsaw", "sun: \"01:00-03:00\"");
        assertThat(openMinutes(warsaw, "2026-10-24T22:00:00Z", 25)).isEqualTo(3 * 60);
    }

    @Test
    void a_working_day_beside_a_clock_change_keeps_its_length() {
        for (String zone : new String[] {"Europe/Helsinki", "Europe/Tallinn", "Europe/Warsaw"}) {
            var office = hours(zone, "daily: \"09:00-17:00\"");
            assertThat(openMinutes(office, "2026-03-28T20:00:00Z", 24)).isEqualTo(8 * 60);
            assertThat(openMinutes(office, "2026-10-24T20:00:00Z", 26)).isEqualTo(8 * 60);
        }
    }

    @Test
    void around_the_clock_is_open_in_every_minute_of_both_changes() {
        var line = hours("Europe/Helsinki", "daily: \"00:00-24:00\"");
        assertThat(openMinutes(line, "2026-03-28T00:00:00Z", 48)).isEqualTo(48 * 60);
        assertThat(openMinutes(line, "2026-10-24T00:00:00Z", 48)).isEqualTo(48 * 60);
    }

    private static int openMinutes(OpeningHours hours, String from, int length) {
        int open = 0;
        for (int minute = 0; minute < length * 60; minute++) {
            open += hours.isOpen(Instant.parse(from).plusSeconds(60L * minute)) ? 1 : 0;
        }
        return open;
    }

    private static boolean openAt(OpeningHours hours, String local) {
        return hours.isOpen(LocalDateTime.parse(local).atZone(hours.zone()).toInstant());
    }

    private static OpeningHours hours(String zone, String week, String... exceptions) {
        var text =
                new StringBuilder("hours:\n  h:\n    zone: " + ZoneId.of(zone) + "\n    week:\n      " + week + "\n");
        if (exceptions.length > 0) {
            text.append("    exceptions:\n      ")
                    .append(String.join("\n      ", exceptions))
                    .append("\n");
        }
        HoursReading reading = HoursReader.read("hours.yaml", text.toString());
        assertThat(reading).isInstanceOf(HoursReading.Sound.class);
        return ((HoursReading.Sound) reading).hours().get("h");
    }
}
