package io.keskus.contacts.rules;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A field of the tenant's own.
 *
 * @param name in answers and changes, unique in its tenant
 * @param label language → name for people
 * @param on what has it: {@code contact}, {@code ticket} or {@code interaction}, which is asked for at the wrap-up and
 *     kept with the interaction's ticket
 * @param searchable whether the search finds a contact by it
 * @param choices of a choice, in their order
 */
record Field(
        String name,
        Map<String, String> label,
        FieldType type,
        List<String> on,
        Boolean required,
        Boolean searchable,
        List<Choice> choices) {
    /** One of several values. @param label language → name for people */
    public record Choice(String value, Map<String, String> label) {}

    public Field {
        label = new TreeMap<>(label);
        required = Boolean.TRUE.equals(required);
        searchable = Boolean.TRUE.equals(searchable);
        on = on == null ? List.of("contact") : List.copyOf(on);
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    /** Whether something of this kind has it. */
    boolean isOn(List<String> kinds) {
        return on.stream().anyMatch(kinds::contains);
    }

    boolean fits(JsonNode value) {
        return type.fits(value)
                && (type != FieldType.CHOICE
                        || choices.stream().anyMatch(choice -> choice.value().equals(value.asText())));
    }

    String right() {
        return type == FieldType.CHOICE
                ? "one of " + choices.stream().map(Choice::value).toList()
                : type.right();
    }
}
