package io.keskus.contacts.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Shows where in a text the words were found that somebody looked for. */
public final class Highlight {
    private static final int SHOWN = 160;
    private static final int BEFORE = 40;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Highlight() {}

    /** @param hit whether this part is what was looked for */
    public record Part(String text, boolean hit) {}

    /**
     * The text around the first hit, in parts.
     *
     * @param hits words as {@link Words#of} makes them
     */
    public static List<Part> of(String text, Set<String> hits) {
        var found = WORD.matcher(text)
                .results()
                .filter(word ->
                        Words.of(word.group()).stream().anyMatch(each -> hits.contains(each) || isNumber(each, hits)))
                .toList();
        int first = found.isEmpty() ? 0 : found.get(0).start();
        int from = text.length() <= SHOWN || first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
        int to = Math.min(text.length(), from + SHOWN);
        var parts = new ArrayList<Part>();
        int at = from;
        for (var hit : found) {
            if (hit.end() > to) {
                break;
            }
            add(parts, (at == from && from > 0 ? "… " : "") + text.substring(at, hit.start()), false);
            add(parts, hit.group(), true);
            at = hit.end();
        }
        add(parts, text.substring(at, to) + (to < text.length() ? " …" : ""), false);
        return parts;
    }

    /** Whether any of the words is in the text. */
    public static boolean isIn(String text, Set<String> hits) {
        return Words.of(text).stream().anyMatch(hits::contains);
    }

    /** A number is found without its country's code too. */
    private static boolean isNumber(String word, Set<String> hits) {
        return Character.isDigit(word.charAt(0))
                && hits.stream().anyMatch(hit -> hit.length() > 4 && word.endsWith(hit));
    }

    private static int wordStart(String text, int near) {
        int blank = text.indexOf(' ', near);
        return blank < 0 ? near : blank + 1;
    }

    private static void add(List<Part> parts, String text, boolean hit) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, hit));
        }
    }
}
