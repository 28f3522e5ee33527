package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.directory.ContactChange;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a request wants to be otherwise in a contact. */
final class ContactPatch {
    private static final int MOST_CUSTOM = 16_000;

    private ContactPatch() {}

    static ContactChange from(ObjectNode json) {
        var body = new Body(json, Set.of("displayName", "language", "custom"));
        return new ContactChange(body.text("displayName", 200), language(body), custom(body));
    }

    private static Optional<String> language(Body body) {
        var language = body.text("language", 35);
        if (language == null || language.isEmpty()) {
            return language;
        }
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(language.get()).build().toLanguageTag());
        } catch (IllformedLocaleException notOne) {
            throw Body.refused("/language", "write a language tag, as fi or et-EE");
        }
    }

    private static ObjectNode custom(Body body) {
        if (!body.has("custom")) {
            return null;
        }
        if (body.get("custom") instanceof ObjectNode custom && custom.toString().length() <= MOST_CUSTOM) {
            return custom;
        }
        throw Body.refused("/custom", "write a JSON object of at most " + MOST_CUSTOM + " characters");
    }
}
