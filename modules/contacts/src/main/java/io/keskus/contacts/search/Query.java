package io.keskus.contacts.search;

import java.util.regex.Pattern;

/** What somebody typed to find something, as words of the index. */
public final class Query {
    private static final Pattern NUMBER = Pattern.compile("[+#]?[\\d\\s()./-]{3,}");
    private static final Pattern DIALLED_FIRST = Pattern.compile("^0{1,2}(?=\\d{4})");

    private Query() {}

    /** A telephone number in any writing becomes its digits, without what is only dialled before it. */
    public static String of(String typed) {
        var text = typed.strip();
        if (!NUMBER.matcher(text).matches()) {
            return text;
        }
        var digits = text.replaceAll("\\D", "");
        return text.startsWith("+") ? digits : DIALLED_FIRST.matcher(digits).replaceFirst("");
    }
}
