package io.keskus.app.scenarios;

import com.microsoft.playwright.options.ColorScheme;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What pages are looked at in: each theme and each width once, and with {@code -Dkeskus.long=true} each with each. */
final class Looks {
    private static final int DESK = 1280;
    private static final int TELEPHONE = 390;

    private Looks() {}

    /** That one usually, every one in the long run. */
    static Stream<Arguments> orAll(ColorScheme scheme, int width) {
        return Boolean.getBoolean("keskus.long") ? all() : Stream.of(Arguments.of(scheme, width));
    }

    /** @return the theme and the width in pixels */
    static Stream<Arguments> all() {
        var usual = Stream.of(Arguments.of(ColorScheme.LIGHT, DESK), Arguments.of(ColorScheme.DARK, TELEPHONE));
        return Boolean.getBoolean("keskus.long")
                ? Stream.concat(
                        usual,
                        Stream.of(Arguments.of(ColorScheme.DARK, DESK), Arguments.of(ColorScheme.LIGHT, TELEPHONE)))
                : usual;
    }
}
