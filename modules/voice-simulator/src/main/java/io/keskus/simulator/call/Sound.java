package io.keskus.simulator.call;

import java.time.Duration;

/**
 * Something that a leg hears.
 *
 * @param kind say, play, music, tones, beep, ringing or error
 * @param content the text that is said or the address that is played
 * @param language of speech, empty otherwise
 * @param length zero for what goes on until it is stopped
 */
record Sound(String kind, String content, String language, Duration length) {

    static final String DEFAULT_MUSIC = "http://com.twilio.sounds.music.s3.amazonaws.com/index.xml";

    static Sound beep() {
        return new Sound("beep", "", "", Duration.ZERO);
    }

    static Sound music() {
        return new Sound("music", DEFAULT_MUSIC, "", Duration.ZERO);
    }

    boolean speech() {
        return kind.equals("say") || kind.equals("error");
    }
}
