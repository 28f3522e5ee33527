package io.keskus.calls.live;

import io.keskus.ivr.Spoken;
import io.keskus.telephony.Verb;
import java.util.List;
import java.util.Locale;

/** What a flow has said, in the words of a script. */
public final class Prompts {
    private Prompts() {}

    /** In the same order. */
    public static List<Verb.Prompt> of(List<Spoken> spoken) {
        return spoken.stream()
                .<Verb.Prompt>map(each -> new Verb.Say(each.text(), Locale.forLanguageTag(each.language())))
                .toList();
    }
}
