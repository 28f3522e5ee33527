package io.keskus.contacts.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.ContactIdentity;
import io.keskus.contacts.IdentityKind;
import io.keskus.contacts.directory.ContactChange;
import io.keskus.contacts.directory.Numbering;
import io.keskus.contacts.rules.ContactRules;
import io.keskus.contacts.rules.FieldValues;
import io.keskus.kernel.AgentId;
import java.util.IllformedLocaleException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads what a request wants to be otherwise in a contact. */
final class ContactPatch {
    private static final int MOST_CUSTOM = 16_000;
    private static final int MOST_IDENTITIES = 50;
    private static final Set<String> KNOWN =
            Set.of("displayName", "language", "preferredAgent", "doNotCall", "bestTime", "identities", "custom");

    private ContactPatch() {}

    /** @param country whose numbering plan numbers are read by, ISO 3166-1 alpha-2 */
    static ContactChange from(ObjectNode json, ContactRules rules, String country) {
        var body = new Body(json, KNOWN);
        return new ContactChange(
                body.text("displayName", 200),
                language(body),
                agent(body, "preferredAgent"),
                flag(body, "doNotCall"),
                body.text("bestTime", 100),
                identities(body, country),
                custom(body, rules, List.of("contact")));
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

    static Optional<AgentId> agent(Body body, String name) {
        var text = body.text(name, 36);
        if (text == null) {
            return null;
        }
        try {
            return text.map(AgentId::of);
        } catch (IllegalArgumentException noId) {
            throw Body.refused("/" + name, "write a member's id");
        }
    }

    private static Boolean flag(Body body, String name) {
        if (!body.has(name)) {
            return null;
        }
        if (!body.get(name).isBoolean()) {
            throw Body.refused("/" + name, "write true or false");
        }
        return body.get(name).asBoolean();
    }

    private static Set<ContactIdentity> identities(Body body, String country) {
        if (!body.has("identities")) {
            return null;
        }
        var given = body.get("identities");
        if (!given.isArray() || given.size() > MOST_IDENTITIES) {
            throw Body.refused(
                    "/identities", "write a list of at most " + MOST_IDENTITIES + ", as [{\"kind\":\"number\",…}]");
        }
        var identities = new LinkedHashSet<ContactIdentity>();
        for (int i = 0; i < given.size(); i++) {
            identities.add(identity("/identities/" + i, given.get(i), country));
        }
        return identities;
    }

    private static ContactIdentity identity(String pointer, JsonNode given, String country) {
        var kind = given.path("kind").asText();
        var value = Body.text(pointer + "/value", given.path("value"), 254);
        try {
            return switch (IdentityKind.of(kind)) {
                case NUMBER ->
                    new ContactIdentity(
                            IdentityKind.NUMBER,
                            Numbering.e164(value, country)
                                    .orElseThrow(() -> Body.refused(
                                            pointer + "/value",
                                            "write a telephone number, as +358401234567 or as it is written at home")));
                case EMAIL -> new ContactIdentity(IdentityKind.EMAIL, value);
                case EXTERNAL -> new ContactIdentity(IdentityKind.EXTERNAL, value);
            };
        } catch (IllegalArgumentException unfit) {
            throw Body.refused(
                    pointer, "write kind number, email or external, and a value that is one, as ana@outdoor.example");
        }
    }

    static ObjectNode custom(Body body, ContactRules rules, List<String> on) {
        if (!body.has("custom")) {
            return null;
        }
        if (body.get("custom") instanceof ObjectNode custom && custom.toString().length() <= MOST_CUSTOM) {
            return FieldValues.checked(rules, on, custom);
        }
        throw Body.refused("/custom", "write a JSON object of at most " + MOST_CUSTOM + " characters");
    }
}
