package io.keskus.simulator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** What a value may be, in the words of the tables, as {@code sid:CA}, {@code date} or {@code string[]}. */
record Type(String word) {

    private static final Pattern RFC_2822 =
            Pattern.compile("[A-Z][a-z]{2}, \\d{2} [A-Z][a-z]{2} \\d{4} \\d{2}:\\d{2}:\\d{2} [+-]\\d{4}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("-?\\d+");

    /** One or the other, where the carrier's papers disagree among themselves. */
    private static final String OR = " or ";

    boolean repeated() {
        return word.endsWith("[]");
    }

    /** Whether a path, query or form may carry this. */
    boolean fits(String written) {
        if (repeated()) {
            return one().fits(written);
        }
        if (word.contains(OR)) {
            return alternatives().stream().anyMatch(type -> type.fits(written));
        }
        if (word.startsWith("sid:")) {
            return sid(written);
        }
        return switch (word) {
            case "empty" -> written.isEmpty();
            case "boolean" -> written.equals("true") || written.equals("false");
            case "integer" -> WHOLE.matcher(written).matches();
            case "number" -> written.matches("-?\\d+(\\.\\d+)?");
            case "date" -> DAY.matcher(written).matches();
            case "date-time" -> DAY.matcher(written).lookingAt();
            case "rfc2822" -> RFC_2822.matcher(written).matches();
            case "uri" -> address(written);
            default -> true;
        };
    }

    /** Whether an answer may hold this; null is for the field to say. */
    boolean fits(JsonNode value) {
        if (repeated()) {
            return value.isArray() && all(value);
        }
        if (word.contains(OR)) {
            return alternatives().stream().anyMatch(type -> type.fits(value));
        }
        return switch (word) {
            case "any" -> true;
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isIntegralNumber();
            case "number" -> value.isNumber();
            case "object" -> value.isObject();
            default -> value.isTextual() && fits(value.asText());
        };
    }

    private boolean all(JsonNode values) {
        for (var value : values) {
            if (!one().fits(value)) {
                return false;
            }
        }
        return true;
    }

    private Type one() {
        return new Type(word.substring(0, word.length() - 2));
    }

    private List<Type> alternatives() {
        return Pattern.compile(OR).splitAsStream(word).map(Type::new).toList();
    }

    private boolean sid(String written) {
        var prefixes = Table.words(word.substring("sid:".length()));
        return prefixes.stream().anyMatch(prefix -> written.matches(prefix + "[0-9a-fA-F]{32}"));
    }

    private static boolean address(String written) {
        try {
            return URI.create(written) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
