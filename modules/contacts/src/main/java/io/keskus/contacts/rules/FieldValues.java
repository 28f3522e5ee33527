package io.keskus.contacts.rules;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.util.List;

/** Holds what somebody wrote into the tenant's own fields against the tenant's schema. */
public final class FieldValues {
    private FieldValues() {}

    /**
     * @param on what the fields belong to, as {@code contact}
     * @param given all of them; one that is null is taken away
     * @return those with a value
     * @throws ProblemException 400 {@code invalid-field} that names the field and what would be right
     */
    public static ObjectNode checked(ContactRules rules, List<String> on, ObjectNode given) {
        var known = rules.fields().stream().filter(field -> field.isOn(on)).toList();
        var kept = given.deepCopy();
        given.properties().forEach(entry -> {
            var field = known.stream()
                    .filter(each -> each.name().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow(() -> refused(
                            entry.getKey(),
                            "there is no such field: write some of "
                                    + known.stream().map(Field::name).toList()));
            if (entry.getValue().isNull()) {
                kept.remove(entry.getKey());
            } else if (!field.fits(entry.getValue())) {
                throw refused(field.name(), "write " + field.right());
            }
        });
        known.stream()
                .filter(field -> field.required() && !field.on().contains("interaction") && !kept.has(field.name()))
                .findFirst()
                .ifPresent(field -> {
                    throw refused(field.name(), "it is required: write " + field.right());
                });
        return kept;
    }

    private static ProblemException refused(String field, String detail) {
        return new ProblemException(Problem.of("invalid-field", "A field is not valid", 400, field + ": " + detail)
                .with("where", "/custom/" + field));
    }
}
