package io.keskus.contacts.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes a text apart into words as they are compared: small letters, without accents, letters and digits alone. */
final class Words {
    /** Longer ones are cut. */
    static final int LONGEST = 40;

    private static final int MOST = 400;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Words() {}

    /** The distinct words of a text in their order, at most {@value #MOST}. */
    static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        for (var word : BETWEEN.split(plain(text))) {
            if (!word.isEmpty() && words.size() < MOST) {
                words.add(word.substring(0, Math.min(LONGEST, word.length())));
            }
        }
        return words;
    }

    /** Letters that Unicode does not take apart are written as people without them on their keyboard write them. */
    static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll("")
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe");
    }

    static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /** How many letters must be put in, left out or changed to make one of the other; more than {@code most} is {@code most + 1}. */
    static int distance(String one, String other, int most) {
        if (Math.abs(one.length() - other.length()) > most) {
            return most + 1;
        }
        var row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return Math.min(row[other.length()], most + 1);
    }
}
