package io.keskus.platform;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads settings by key and gathers every fault, so that a wrong start lists them all at once. */
public final class Settings {
    private final Function<String, Optional<String>> lookup;
    private final List<String> faults = new ArrayList<>();

    public Settings(Function<String, Optional<String>> lookup) {
        this.lookup = lookup;
    }

    /** What was missing or wrong so far, one sentence each. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    public Optional<String> optional(String key) {
        return lookup.apply(key).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** A setting that must be there. */
    public String text(String key, String example) {
        return optional(key).orElseGet(() -> fault(key, "is missing; for example " + example, ""));
    }

    /** @param example shown when it is missing or wrong */
    public URI uri(String key, String example) {
        var given = text(key, example);
        try {
            var uri = URI.create(given);
            return given.isEmpty() || uri.isAbsolute()
                    ? uri
                    : fault(key, "is no absolute address; for example " + example, uri);
        } catch (IllegalArgumentException wrong) {
            return fault(key, "is no address; for example " + example, URI.create(""));
        }
    }

    /** An address that may be left out. @param example shown when it is wrong */
    public Optional<URI> optionalUri(String key, String example) {
        return optional(key).map(given -> uri(key, example)).filter(URI::isAbsolute);
    }

    public Path path(String key, String example) {
        return Path.of(text(key, example));
    }

    /** @param defaultValue ISO 8601, as {@code PT20S}; taken when the key is absent */
    public Duration duration(String key, String defaultValue) {
        var given = optional(key).orElse(defaultValue);
        try {
            return Duration.parse(given);
        } catch (DateTimeParseException wrong) {
            return fault(key, "is no ISO 8601 duration; for example " + defaultValue, Duration.parse(defaultValue));
        }
    }

    /** A whole number within bounds. */
    public int number(String key, int defaultValue, int least, int most) {
        var given = optional(key).orElse(Integer.toString(defaultValue));
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            return fault(key, "is no whole number from " + least + " to " + most, defaultValue);
        }
        return fault(key, "is no whole number from " + least + " to " + most, defaultValue);
    }

    public boolean flag(String key, boolean defaultValue) {
        return optional(key)
                .map(text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> fault(key, "is neither true nor false", defaultValue);
                })
                .orElse(defaultValue);
    }

    /** Notes a fault that only the module itself can see. @param what after the key, as {@code is no bucket} */
    public <T> T wrong(String key, String what, T instead) {
        return fault(key, what, instead);
    }

    private <T> T fault(String key, String what, T instead) {
        faults.add(key + " " + what);
        return instead;
    }
}
