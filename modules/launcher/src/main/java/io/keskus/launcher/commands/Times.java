package io.keskus.launcher.commands;

import java.time.Duration;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Durations as people type them: 20s, 2m, 500ms, or seconds without a unit. */
final class Times implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String text) {
        var parts = java.util.regex.Pattern.compile("(\\d{1,9})(ms|s|m)?").matcher(text);
        if (!parts.matches()) {
            throw new TypeConversionException("a time is a number with ms, s or m, such as 20s, not '" + text + "'");
        }
        long amount = Long.parseLong(parts.group(1));
        return switch (parts.group(2) == null ? "s" : parts.group(2)) {
            case "ms" -> Duration.ofMillis(amount);
            case "m" -> Duration.ofMinutes(amount);
            default -> Duration.ofSeconds(amount);
        };
    }
}
