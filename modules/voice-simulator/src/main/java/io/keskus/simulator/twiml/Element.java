package io.keskus.simulator.twiml;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One verb or noun of a document. An attribute that is absent has the default of the {@link AttributeTable}.
 *
 * @param text all text inside, white space collapsed
 */
public record Element(String name, Map<String, String> given, List<Element> children, String text) {

    /** The attribute as written or its default; empty when it has neither. */
    public String attribute(String attribute) {
        var written = given.get(attribute);
        return written != null ? written : AttributeTable.standard().defaultOf(name, attribute);
    }

    /** Whether the attribute is written in the document. */
    public boolean has(String attribute) {
        return given.containsKey(attribute);
    }

    /** An attribute in whole seconds; what is not a number counts as the default, as with the real carrier. */
    public Duration seconds(String attribute) {
        return Duration.ofSeconds(number(attribute));
    }

    /** An attribute as a number; what is not a number counts as the default, and -1 when there is none. */
    public int number(String attribute) {
        var written = given.getOrDefault(attribute, "").trim();
        var value = written.matches("\\d{1,9}")
                ? written
                : AttributeTable.standard().defaultOf(name, attribute);
        return value.matches("\\d{1,9}") ? Integer.parseInt(value) : -1;
    }

    /** True for "true" in any case. */
    public boolean flag(String attribute) {
        return Boolean.parseBoolean(attribute(attribute).trim());
    }

    /** The words of a space-separated attribute. */
    public Set<String> words(String attribute) {
        return Arrays.stream(attribute(attribute).trim().split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
