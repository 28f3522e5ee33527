package io.keskus.simulator.call;

import io.keskus.simulator.audio.Dtmf;
import io.keskus.simulator.audio.Music;
import io.keskus.simulator.audio.Source;
import io.keskus.simulator.audio.Tones;
import io.keskus.simulator.prompt.Prompt;
import java.time.Duration;

/**
 * Something that a leg hears.
 *
 * @param kind say, play, music, tones, beep, ringing or error
 * @param content the text that is said or the address that is played
 * @param language of speech, empty otherwise
 * @param length zero for what goes on until it is stopped
 * @param source how it sounds
 */
record Sound(String kind, String content, String language, Duration length, Source source) {

    static final String DEFAULT_MUSIC = "http://com.twilio.sounds.music.s3.amazonaws.com/index.xml";

    static Sound say(String text, String language, Prompt prompt) {
        return new Sound("say", text, language, prompt.length(), prompt.source());
    }

    static Sound apology(String text, Prompt prompt) {
        return new Sound("error", text, "en-US", prompt.length(), prompt.source());
    }

    static Sound play(String address, Prompt prompt) {
        return new Sound("play", address, "", prompt.length(), prompt.source());
    }

    static Sound tones(String keys) {
        var clip = Dtmf.tones(keys);
        return new Sound("tones", keys, "", clip.length(), clip);
    }

    static Sound ringing() {
        return new Sound("ringing", "", "", Duration.ZERO, Tones.ringing());
    }

    static Sound beep() {
        return new Sound("beep", "", "", Duration.ZERO, Tones.beep());
    }

    static Sound music() {
        return new Sound("music", DEFAULT_MUSIC, "", Duration.ZERO, Music.source());
    }

    boolean speech() {
        return kind.equals("say") || kind.equals("error");
    }
}
