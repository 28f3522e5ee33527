package io.keskus.simulator.audio;

import java.time.Duration;
import java.util.ArrayList;

/** Keys as pairs of tones (ITU-T Q.23): one of the row, one of the column. */
public final class Dtmf {

    static final int[] ROWS = {697, 770, 852, 941};
    static final int[] COLUMNS = {1209, 1336, 1477, 1633};
    private static final String KEYS = "123A456B789C*0#D";
    private static final Duration TONE = Duration.ofMillis(160);
    private static final Duration GAP = Duration.ofMillis(90);

    private Dtmf() {}

    /** One key for 160 ms. @throws IllegalArgumentException when it is none of 0-9, *, #, A-D */
    public static Clip tone(char key) {
        int place = KEYS.indexOf(Character.toUpperCase(key));
        if (place < 0) {
            throw new IllegalArgumentException("not a key of a telephone: " + key);
        }
        return Tones.of(TONE, 0.2, ROWS[place / 4], COLUMNS[place % 4]);
    }

    /** Keys one after another, 250 ms each; {@code w} waits half a second, what is no key is left out. */
    public static Clip tones(String keys) {
        var parts = new ArrayList<Clip>();
        for (char key : keys.toUpperCase(java.util.Locale.ROOT).toCharArray()) {
            if (key == 'W') {
                parts.add(Tones.silence(Duration.ofMillis(500)));
            } else if (KEYS.indexOf(key) >= 0) {
                parts.add(tone(key));
                parts.add(Tones.silence(GAP));
            }
        }
        return Clip.of(parts.toArray(Clip[]::new));
    }

    static char key(int row, int column) {
        return KEYS.charAt(row * 4 + column);
    }
}
