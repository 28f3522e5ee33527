package io.keskus.ivr.flowfile;

import io.keskus.ivr.Prompt;
import io.keskus.ivr.yaml.Section;
import io.keskus.ivr.yaml.Yaml;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Texts to be spoken: one in each of the flow's languages. */
final class PromptReader {
    private static final int LONGEST = 1_000;

    private final Source source;

    PromptReader(Source source) {
        this.source = source;
    }

    /** A prompt that must be there. */
    Prompt get(Section section, String key) {
        Optional<Yaml> value = section.get(key, "write " + key + ": and under it a text for " + languages());
        return value.map(it -> read(it, section.where(key))).orElse(Prompt.NONE);
    }

    /** A prompt that may be left out. */
    Prompt find(Section section, String key) {
        return section.find(key).map(it -> read(it, section.where(key))).orElse(Prompt.NONE);
    }

    private Prompt read(Yaml value, String where) {
        if (!(value instanceof Yaml.Fields)) {
            source.faults.add(
                    value.place(),
                    where,
                    "a text per language is expected, not " + value.kind(),
                    "write under it a line for each of " + languages() + ", as " + example());
            return Prompt.NONE;
        }
        Section section = Section.of(value, where, source.faults).orElseThrow();
        Map<String, String> texts = new TreeMap<>();
        for (String language : source.languages) {
            section.text(language, "add a line " + language + ": with the text in " + spelled(language))
                    .ifPresent(text -> texts.put(language, checked(text, section.where(language))));
        }
        section.nothingElse();
        return new Prompt(texts);
    }

    private String checked(Yaml.Text text, String where) {
        String spoken = text.text().strip();
        if (spoken.length() > LONGEST) {
            source.faults.add(
                    text.place(),
                    where,
                    "the text has " + spoken.length() + " characters",
                    "keep it under " + LONGEST + ", nobody listens longer");
        }
        if (spoken.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n')) {
            source.faults.add(text.place(), where, "the text has a control character", "remove it");
        }
        return spoken;
    }

    private String languages() {
        return String.join(", ", source.languages);
    }

    private String example() {
        return (source.languages.isEmpty() ? "en" : source.languages.get(0)) + ": text";
    }

    private static String spelled(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }
}
