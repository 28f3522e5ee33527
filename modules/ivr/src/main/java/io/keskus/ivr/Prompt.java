package io.keskus.ivr;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** A text to be spoken, in each language of its flow; or nothing to say, in none. */
public record Prompt(Map<String, String> texts) {
    /** Nothing is said. */
    public static final Prompt NONE = new Prompt(Map.of());

    public Prompt {
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
    }

    public boolean silent() {
        return texts.isEmpty();
    }

    /**
     * @throws IllegalArgumentException when there is no text in this language; a checked flow has one
     */
    public Spoken in(String language) {
        String text = texts.get(language);
        if (text == null) {
            throw new IllegalArgumentException("no text in " + language);
        }
        return new Spoken(language, text);
    }
}
