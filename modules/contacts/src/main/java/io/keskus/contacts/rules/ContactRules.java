package io.keskus.contacts.rules;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a tenant lays down about its contacts and tickets.
 *
 * @param undoDays for how long a merge can be undone, 1..365
 */
public record ContactRules(List<Field> fields, List<Reason> reasons, List<Disposition> dispositions, Integer undoDays) {
    private static final int USUAL_UNDO_DAYS = 30;
    /** Of a tenant that says nothing. */
    public static final ContactRules NONE = new ContactRules(null, null, null, null);

    public ContactRules {
        fields = fields == null ? List.of() : List.copyOf(fields);
        reasons = reasons == null ? List.of() : List.copyOf(reasons);
        dispositions = dispositions == null ? List.of() : List.copyOf(dispositions);
        undoDays = undoDays == null ? USUAL_UNDO_DAYS : undoDays;
    }

    /** Every reason by its way through the tree. */
    @JsonIgnore
    public Set<String> reasonPaths() {
        return reasons.stream().flatMap(Reason::paths).collect(Collectors.toUnmodifiableSet());
    }

    /** Names of the contact's fields by which it is found. */
    @JsonIgnore
    public Set<String> searchable() {
        return fields.stream()
                .filter(field -> field.searchable() && field.on().contains("contact"))
                .map(Field::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
