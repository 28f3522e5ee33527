package io.keskus.calls.live;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a waiting caller is told about the wait, in the caller's language. */
final class Announcements {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Announcements() {}

    /** @param place from 1 */
    static String place(Locale language, int place) {
        var bundle = ResourceBundle.getBundle("io.keskus.calls.announcements", language, NO_FALLBACK);
        return place == 1
                ? bundle.getString("place.first")
                : new MessageFormat(bundle.getString("place.later"), language).format(new Object[] {place});
    }
}
