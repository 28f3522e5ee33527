package io.keskus.telephony.webhooks;

import io.keskus.telephony.CallScript;
import io.keskus.telephony.TelephonySettings;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a caller hears when no tenant's flow can speak, in each of the installation's languages. */
@ApplicationScoped
class Apology {
    private static final String TEXTS = "io.keskus.telephony.webhooks.apology";

    private final List<Locale> languages;

    /** For the container's proxy. */
    protected Apology() {
        this.languages = List.of();
    }

    @Inject
    Apology(TelephonySettings settings) {
        this.languages = settings.languages();
    }

    CallScript numberNotInUse() {
        return spoken("number-not-in-use");
    }

    CallScript troubled() {
        return spoken("trouble");
    }

    private CallScript spoken(String key) {
        var verbs = new ArrayList<Verb>();
        var control = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (var language : languages) {
            var text = ResourceBundle.getBundle(TEXTS, language, Apology.class.getClassLoader(), control)
                    .getString(key);
            verbs.add(new Verb.Say(text, language));
        }
        verbs.add(new Verb.HangUp());
        return new CallScript(verbs);
    }
}
