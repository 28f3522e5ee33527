package io.keskus.telephony;

import java.util.List;

/** What a leg does next, in order, in words of no carrier. An adapter renders it. When it runs out, the call ends. */
public record CallScript(List<Verb> verbs) {
    public CallScript {
        verbs = List.copyOf(verbs);
    }

    public static CallScript of(Verb... verbs) {
        return new CallScript(List.of(verbs));
    }
}
