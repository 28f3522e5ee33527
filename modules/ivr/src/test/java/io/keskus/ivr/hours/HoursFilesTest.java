package io.keskus.ivr.hours;

import static org.assertj.core.api.Assertions.assertThat;

import io.keskus.ivr.FileFault;
import io.keskus.ivr.Flows;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HoursFilesTest {
    private static final String SOUND = """
            hours:
              office:
                zone: Europe/Tallinn
                week:
                  mon-fri: "09:00-17:00"
                  sat: ["10:00-12:00", "13:00-15:00"]
                exceptions:
                  2026-12-24: closed
            """;

    @Test
    void the_example_tenants_files_are_sound() {
        for (String tenant : Flows.TENANTS) {
            String text = Flows.config("tenants/" + tenant + "/hours.yaml");
            assertThat(HoursReader.read("hours.yaml", text)).as(tenant).isInstanceOf(HoursReading.Sound.class);
        }
    }

    @Test
    void days_are_named_alone_as_a_range_over_sunday_or_all_at_once() {
        assertThat(week("mon: closed")).containsOnlyKeys(DayOfWeek.MONDAY);
        assertThat(week("sat-mon: closed")).containsOnlyKeys(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
        assertThat(week("daily: closed")).hasSize(7);
    }

    @Test
    void each_fault_is_named_with_line_and_remedy() {
        assertThat(only("Europe/Tallinn", "Europe/Talinn"))
                .isEqualTo("hours.yaml:3:11: hours.office.zone: not a time zone: Europe/Talinn;"
                        + " write zone: and an IANA zone, as Europe/Helsinki");
        assertThat(only("mon-fri:", "mon-fry:"))
                .isEqualTo("hours.yaml:5:7: hours.office.week: not a day: mon-fry;"
                        + " write mon, tue, wed, thu, fri, sat, sun, a range as mon-fri, or daily");
        assertThat(only("mon-fri:", "mon-sat:"))
                .isEqualTo("hours.yaml:6:7: hours.office.week: sat has hours already in a line above;"
                        + " give each day once");
        assertThat(only("\"09:00-17:00\"", "9-17"))
                .isEqualTo("hours.yaml:5:16: hours.office.week.mon-fri: not a stretch of time: 9-17;"
                        + " write \"09:00-17:00\", a list of such, or closed");
        assertThat(only("\"09:00-17:00\"", "\"22:00-06:00\""))
                .isEqualTo("hours.yaml:5:16: hours.office.week.mon-fri: it ends before it begins: 22:00-06:00;"
                        + " over midnight, write until 24:00 here and from 00:00 on the next day");
        assertThat(only("\"09:00-17:00\"", "\"09:00-25:00\"")).contains("a day ends at 24:00");
        assertThat(only("13:00-15:00", "11:59-15:00"))
                .isEqualTo("hours.yaml:6:28: hours.office.week.sat: it begins before the one above ends: 11:59-15:00;"
                        + " write the stretches in order, without overlap");
        assertThat(only("2026-12-24:", "2026-02-29:"))
                .isEqualTo("hours.yaml:8:7: hours.office.exceptions: not a date: 2026-02-29; write it as 2026-12-24");
        assertThat(only("  office:", "  Office:")).contains("hours.yaml:2:3: hours: not a name: Office;");
        assertThat(only("    zone: Europe/Tallinn\n", "")).contains("zone is missing");
        assertThat(only("    exceptions:", "    holidays:")).contains("unknown key holidays");
        assertThat(only("[\"10:00-12:00\", \"13:00-15:00\"]", "[]")).contains("there is no time in the list");
    }

    private static Map<DayOfWeek, ?> week(String line) {
        var reading = HoursReader.read("hours.yaml", "hours: {h: {zone: Europe/Warsaw, week: {" + line + "}}}");
        return ((HoursReading.Sound) reading).hours().get("h").week();
    }

    private static String only(String part, String instead) {
        assertThat(SOUND).contains(part);
        HoursReading reading = HoursReader.read("hours.yaml", SOUND.replace(part, instead));
        assertThat(reading).isInstanceOf(HoursReading.Faulty.class);
        List<FileFault> faults = ((HoursReading.Faulty) reading).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0).toString();
    }
}
