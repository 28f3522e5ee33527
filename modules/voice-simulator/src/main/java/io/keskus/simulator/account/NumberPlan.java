package io.keskus.simulator.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which numbers this carrier has to offer: a few hundred invented ones of each kind in each country, named by what they
 * begin with.
 */
public final class NumberPlan {

    private static final int OFFERED = 300;

    /** Kinds in the carrier's words, and what their numbers begin with; the last four digits make the number. */
    private static final List<Country> COUNTRIES = List.of(
            new Country("EE", "Estonia", Map.of("local", "+372600", "mobile", "+37255500", "toll-free", "+372800")),
            new Country("FI", "Finland", Map.of("local", "+3589420", "mobile", "+35845700", "toll-free", "+358800")),
            new Country(
                    "GB",
                    "United Kingdom",
                    Map.of("local", "+4420794", "mobile", "+44770090", "toll-free", "+4480801")),
            new Country("PL", "Poland", Map.of("local", "+4822100", "mobile", "+4850000", "toll-free", "+4880000")),
            new Country("US", "United States", Map.of("local", "+1415555", "toll-free", "+1800555")));

    private NumberPlan() {}

    /**
     * A country in which numbers can be had.
     *
     * @param code ISO 3166, two letters
     * @param prefixes of the numbers of each kind: local, mobile, toll-free
     */
    public record Country(String code, String name, Map<String, String> prefixes) {

        /** Every number of a kind; none when the country has no such kind. */
        public Stream<String> numbers(String kind) {
            var prefix = prefixes.get(kind);
            return prefix == null
                    ? Stream.empty()
                    : IntStream.range(0, OFFERED).mapToObj(line -> prefix + "%04d".formatted(line));
        }
    }

    /** Every country, by its code. */
    public static List<Country> countries() {
        return COUNTRIES;
    }

    /** A country by its code. */
    public static Optional<Country> find(String code) {
        return COUNTRIES.stream().filter(country -> country.code().equals(code)).findFirst();
    }

    /** What kind a number is; one that the plan does not know is local. */
    public static String kindOf(String number) {
        return COUNTRIES.stream()
                .flatMap(country -> country.prefixes().entrySet().stream())
                .filter(kind -> number.startsWith(kind.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("local");
    }
}
