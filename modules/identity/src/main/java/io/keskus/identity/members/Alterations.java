package io.keskus.identity.members;

import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.platform.Audit.Alteration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What differs between a person and the same one before. */
final class Alterations {
    private Alterations() {}

    /** @param before null for somebody new */
    static List<Alteration> of(Person before, Person after) {
        var old = before == null ? Map.<String, String>of() : fields(before);
        var alterations = new ArrayList<Alteration>();
        fields(after).forEach((field, value) -> {
            var was = old.getOrDefault(field, "");
            if (!was.equals(value)) {
                alterations.add(new Alteration(field, was, value));
            }
        });
        return alterations;
    }

    private static Map<String, String> fields(Person person) {
        var roles = person.roles().stream().sorted().map(Role::text).collect(Collectors.joining(", "));
        return new TreeMap<>(Map.of(
                "name",
                person.name(),
                "language",
                person.language().orElse(""),
                "roles",
                roles,
                "suspended",
                person.suspended() ? "true" : ""));
    }
}
