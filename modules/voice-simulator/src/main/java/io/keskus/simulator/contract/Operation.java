package io.keskus.simulator.contract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One operation of the published interface.
 *
 * @param path with placeholders as {@code {AccountSid}}
 * @param successes statuses with which it answers when it succeeds
 * @param parameters by where they go and their names
 */
record Operation(
        String name,
        String method,
        String path,
        Set<Integer> successes,
        Answer answer,
        Map<String, Parameter> parameters) {

    /**
     * What it answers.
     *
     * @param kind {@code one}, {@code list} (in pages), {@code whole} (a list not in pages) or {@code none}
     * @param key of the list, empty otherwise
     */
    record Answer(String kind, String key, String schema) {

        static Answer of(String cell) {
            var words = cell.split(" ");
            return switch (words[0]) {
                case "none" -> new Answer("none", "", "");
                case "one" -> new Answer("one", "", words[1]);
                case "list", "whole" -> new Answer(words[0], words[1], words[2]);
                default -> throw new IllegalArgumentException("no such answer: " + cell);
            };
        }
    }

    /** @param where path, query or form */
    record Parameter(String where, String name, Type type, boolean required, List<String> values) {

        boolean fits(String written) {
            return written.isEmpty() && !required
                    || type.fits(written) && (values.isEmpty() || values.contains(written));
        }
    }

    Operation answering(String kind) {
        return new Operation(
                name, method, path, successes, new Answer(kind, answer.key(), answer.schema()), parameters);
    }

    static String key(String where, String name) {
        return where + " " + name;
    }

    /** What may go there under that name, null for nothing. */
    Parameter parameter(String where, String parameterName) {
        return parameters.get(key(where, parameterName));
    }

    static Operation of(List<String> row, Map<String, Parameter> parameters) {
        var successes = Table.words(row.get(3)).stream().map(Integer::valueOf).collect(Collectors.toSet());
        return new Operation(row.get(0), row.get(1), row.get(2), successes, Answer.of(row.get(4)), parameters);
    }

    /** The values of the placeholders when the path is this operation's. */
    Optional<Map<String, String>> match(String askedMethod, String[] asked) {
        var pattern = path.split("/");
        if (!method.equals(askedMethod) || asked.length != pattern.length) {
            return Optional.empty();
        }
        var values = new java.util.LinkedHashMap<String, String>();
        for (int i = 0; i < asked.length; i++) {
            int open = pattern[i].indexOf('{');
            var suffix = pattern[i].substring(pattern[i].indexOf('}') + 1);
            if (open < 0 ? !pattern[i].equals(asked[i]) : !asked[i].endsWith(suffix)) {
                return Optional.empty();
            }
            if (open >= 0) {
                var name = pattern[i].substring(1, pattern[i].indexOf('}'));
                values.put(name, asked[i].substring(0, asked[i].length() - suffix.length()));
            }
        }
        return Optional.of(values);
    }
}
