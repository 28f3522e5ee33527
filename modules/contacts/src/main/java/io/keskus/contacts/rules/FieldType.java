package io.keskus.contacts.rules;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;

/** What may be written into a tenant's own field. */
enum FieldType {
    TEXT("a text of 1 to 500 characters"),
    NUMBER("a number"),
    DATE("a date, as \"2026-11-29\""),
    CHOICE("one of its choices"),
    BOOLEAN("true or false");

    private final String right;

    FieldType(String right) {
        this.right = right;
    }

    /** As the configuration writes it. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no such type */
    @JsonCreator
    public static FieldType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** What would be right, for a refusal. */
    String right() {
        return right;
    }

    /** Whether a value is of this type; a choice only as a text. */
    boolean fits(JsonNode value) {
        return switch (this) {
            case TEXT, CHOICE ->
                value.isTextual() && !value.asText().isBlank() && value.asText().length() <= 500;
            case NUMBER -> value.isNumber();
            case DATE -> value.isTextual() && isDate(value.asText());
            case BOOLEAN -> value.isBoolean();
        };
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
