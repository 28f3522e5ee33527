package io.keskus.telephony.sounds;

import io.keskus.telephony.CallScript;
import io.keskus.telephony.Verb;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** A word to a caller whose agent was lost in the middle of the talk, and music after it. */
public final class HoldWords {
    /** Where it is served, behind the public address; then the carrier's name and the language. */
    static final String PATH = "/sounds/one-moment";

    private static final String TEXTS = "io.keskus.telephony.sounds.words";
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private HoldWords() {}

    /**
     * @param publicUrl without a slash at the end
     * @param provider in whose words it is written
     */
    public static URI address(URI publicUrl, String provider, Locale language) {
        return URI.create(publicUrl + PATH + "/" + provider + "/" + language.toLanguageTag());
    }

    static CallScript script(Locale language, URI music) {
        var text = ResourceBundle.getBundle(TEXTS, language, HoldWords.class.getClassLoader(), NO_FALLBACK)
                .getString("one-moment");
        return new CallScript(List.of(new Verb.Say(text, language), new Verb.Play(music, 0)));
    }
}
