package io.keskus.app.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A table as a migration creates it.
 *
 * @param name in small letters
 * @param place file and line of its statement
 * @param lines its columns, keys and constraints, in small letters, blanks made single
 */
record Table(String name, String place, List<String> lines) {
    private static final Pattern CREATE =
            Pattern.compile("(?is)create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)`?\\s*\\((.*?)\\)[^()]*;");

    private static final Pattern KEY = Pattern.compile(
            "^(?:constraint \\w+ )?(?:primary key|unique(?: key| index)?|key|index)(?: \\w+)? ?\\(([^()]*)\\)");

    private static final Pattern ADDED_KEY =
            Pattern.compile("(?i)alter\\s+table\\s+(\\w+)\\s+add\\s+(unique\\s+key\\s+\\w+\\s*\\(([^()]*)\\))\\s*;");

    private static final Pattern FOREIGN_KEY =
            Pattern.compile("foreign key(?: \\w+)? ?\\(([^()]*)\\) references (\\w+) ?\\(([^()]*)\\)");

    /**
     * A foreign key.
     *
     * @param columns of this table, in order
     * @param target the table it points to
     * @param targetColumns of that table
     */
    record Reference(String columns, String target, String targetColumns) {}

    static Stream<Table> in(Source migration) {
        return CREATE.matcher(withoutComments(migration.text()))
                .results()
                .map(hit -> new Table(
                        hit.group(1).toLowerCase(Locale.ROOT), migration.place(hit.start()), split(hit.group(2))));
    }

    /** SQL comments become blanks, so that offsets stay. */
    static String withoutComments(String sql) {
        return Pattern.compile("(?m)--.*$|(?s)/\\*.*?\\*/").matcher(sql).replaceAll(hit -> hit.group()
                .replaceAll("[^\\n]", " "));
    }

    boolean hasTenant() {
        return lines.stream().anyMatch(line -> line.matches("tenant_id .*not null.*"));
    }

    /** Whether a key leads to a row by its tenant first: the primary key, or a unique one on (tenant_id, id). */
    boolean isKeyedByTenant() {
        return lines.stream()
                .anyMatch(line -> line.matches(".*primary key ?\\(tenant_id[,)].*")
                        || line.matches(".*unique.*\\(tenant_id, ?id\\).*"));
    }

    /** The unique keys that a migration gives to a table made before it, as {@code call_record(id)}. */
    static Stream<String> uniqueKeysAdded(Source migration) {
        return ADDED_KEY.matcher(withoutComments(migration.text())).results().map(hit -> (hit.group(1) + "("
                        + hit.group(3).replace(" ", "") + ")")
                .toLowerCase(Locale.ROOT));
    }

    /** The unique keys that the table is made with, as {@code call_record(id)}. */
    Stream<String> uniqueKeys() {
        return lines.stream()
                .filter(line -> line.matches("(constraint \\w+ )?unique.*"))
                .flatMap(line -> KEY.matcher(line).results())
                .map(hit -> name + "(" + hit.group(1).replace(" ", "") + ")");
    }

    /** Columns of each key and index, as {@code tenant_id,id}. */
    List<String> keys() {
        return matches(KEY).map(hit -> hit.group(1).replace(" ", "")).toList();
    }

    List<Reference> references() {
        return matches(FOREIGN_KEY)
                .map(hit -> new Reference(
                        hit.group(1).replace(" ", ""),
                        hit.group(2),
                        hit.group(3).replace(" ", "")))
                .toList();
    }

    private Stream<MatchResult> matches(Pattern pattern) {
        return lines.stream()
                .flatMap(line ->
                        pattern.matcher(line).results().filter(hit -> pattern != KEY || !line.contains("foreign key")));
    }

    private static List<String> split(String body) {
        var parts = new ArrayList<String>();
        var depth = 0;
        var from = 0;
        var text = body.replace("`", "").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        parts.add(text.substring(from, i).strip());
                        from = i + 1;
                    }
                }
                default -> {}
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
