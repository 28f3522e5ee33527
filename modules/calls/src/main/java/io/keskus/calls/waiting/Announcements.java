package io.keskus.calls.waiting;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a waiting caller is told about the wait, in the caller's language. */
final class Announcements {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Announcements() {}

    /** Said to a caller whose agent is gone by no fault of theirs. */
    static String agentLost(Locale language) {
        return bundle(language).getString("agent.lost");
    }

    /** @param place from 1 */
    static String place(Locale language, int place) {
        var bundle = bundle(language);
        return place == 1
                ? bundle.getString("place.first")
                : new MessageFormat(bundle.getString("place.later"), language).format(new Object[] {place});
    }

    private static ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle("io.keskus.calls.announcements", language, NO_FALLBACK);
    }
}
