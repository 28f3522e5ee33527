package io.keskus.app.law;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A room in which one has to search is several, one for each feature; and whoever reads one need not go in circles. */
class RoomsTest {
    private static final int MOST_FILES = 40;

    @Test
    void no_room_holds_more_than_40_files() {
        assertThat(tooLarge(files(Source.ending(".java").stream()))).isEmpty();
    }

    @Test
    void rooms_were_found() {
        assertThat(files(Source.ending(".java").stream()))
                .containsKeys("io.keskus.calls.live", "io.keskus.billing.rating");
    }

    @Test
    void a_larger_room_is_reported_and_a_shop_window_is_none() {
        var samples = Stream.of(
                        samples("calls/live", 40), samples("calls/talk", 41), samples("calls", 50), tests("calls/live"))
                .flatMap(each -> each);
        assertThat(tooLarge(files(samples))).containsExactly("io.keskus.calls.talk holds 41 files");
    }

    @Test
    void every_listed_room_is_still_too_large() {
        var files = files(Source.ending(".java").stream());
        assertThat(Exceptions.LARGE_ROOMS.keySet()).allMatch(room -> files.getOrDefault(room, 0) > MOST_FILES);
    }

    @Test
    void rooms_of_a_module_lead_one_way() {
        assertThat(circles(House.keskus())).isEmpty();
    }

    @Test
    void two_rooms_that_need_each_other_are_reported() {
        assertThat(circles(House.bad()))
                .hasSize(1)
                .allMatch(fault -> fault.contains("Slice lounge") && fault.contains("Slice talk"));
    }

    /** The shop window is above its rooms, and below them: what it shows are their words. */
    private static List<String> circles(House house) {
        return house.order().modules().stream()
                .map(module -> slices().matching(house.order().window(module) + ".(*)..")
                        .should()
                        .beFreeOfCycles()
                        .allowEmptyShould(true))
                .flatMap(law -> house.faults(law).stream())
                .toList();
    }

    private static Stream<Source> samples(String folder, int files) {
        return IntStream.range(0, files)
                .mapToObj(each ->
                        new Source("modules/calls/src/main/java/io/keskus/" + folder + "/A" + each + ".java", ""));
    }

    private static Stream<Source> tests(String folder) {
        return IntStream.range(0, 5)
                .mapToObj(each ->
                        new Source("modules/calls/src/test/java/io/keskus/" + folder + "/A" + each + "Test.java", ""));
    }

    private static Map<String, Integer> files(Stream<Source> sources) {
        var files = new TreeMap<String, Integer>();
        sources.filter(source -> source.path().contains("/src/main/java/"))
                .map(source -> source.path()
                        .replaceFirst(".*/src/main/java/", "")
                        .replaceFirst("/[^/]*$", "")
                        .replace('/', '.'))
                .filter(Order.KESKUS::isBackRoom)
                .forEach(room -> files.merge(room, 1, Integer::sum));
        return files;
    }

    private static List<String> tooLarge(Map<String, Integer> files) {
        return files.entrySet().stream()
                .filter(room -> room.getValue() > MOST_FILES && !Exceptions.LARGE_ROOMS.containsKey(room.getKey()))
                .map(room -> room.getKey() + " holds " + room.getValue() + " files")
                .toList();
    }
}
