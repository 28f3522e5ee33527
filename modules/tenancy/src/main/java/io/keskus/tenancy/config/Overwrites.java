package io.keskus.tenancy.config;

import io.keskus.platform.Audit;
import io.keskus.platform.Audit.Alteration;
import io.keskus.tenancy.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a configuration changes as entries of the audit, and which of it people changed since the configuration before. */
@ApplicationScoped
class Overwrites {
    private final Audit audit;
    private final Revisions revisions;

    protected Overwrites() {
        this(null, null);
    }

    @Inject
    Overwrites(Audit audit, Revisions revisions) {
        this.audit = audit;
        this.revisions = revisions;
    }

    /** A line for each change by a person, since the last revision, of something that the plan would change again. */
    List<String> of(List<Change> plan) {
        return revisions.lastApplied().stream()
                .flatMap(moment -> audit.byPeopleSince(moment).stream())
                .filter(entry -> plan.stream().anyMatch(change -> meets(change, entry)))
                .map(entry -> entry.subject() + ": changed at " + entry.at().truncatedTo(ChronoUnit.SECONDS) + " by "
                        + entry.actor() + shown(entry.alterations()))
                .toList();
    }

    private static boolean meets(Change change, Audit.Entry entry) {
        return subject(change).equals(entry.subject())
                && entry.alterations().stream()
                        .anyMatch(
                                made -> field(change).isEmpty() || field(change).equals(made.field()));
    }

    private static String shown(List<Alteration> alterations) {
        var parts = alterations.stream()
                .map(made -> made.field() + ": " + made.before() + " → " + made.after())
                .toList();
        return " (" + String.join(", ", parts) + ")";
    }

    void record(String actor, int revision, List<Change> plan) {
        var bySubject = new LinkedHashMap<String, List<Alteration>>();
        plan.forEach(change -> bySubject
                .computeIfAbsent(subject(change), s -> new ArrayList<>())
                .add(alteration(change)));
        for (Map.Entry<String, List<Alteration>> entry : bySubject.entrySet()) {
            audit.record(actor, entry.getKey(), revision, entry.getValue());
        }
    }

    private static String subject(Change change) {
        return change.what().split(", ", 2)[0];
    }

    private static String field(Change change) {
        var parts = change.what().split(", ", 2);
        return parts.length > 1 ? parts[1] : "";
    }

    private static Alteration alteration(Change change) {
        var field = field(change);
        return switch (change.kind()) {
            case ADD -> new Alteration(field, "", "added");
            case REMOVE -> new Alteration(field, "", "removed");
            case CHANGE -> new Alteration(field, change.before(), change.after());
        };
    }
}
