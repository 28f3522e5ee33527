package io.keskus.simulator.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The published interface as far as it is kept here: operations, parameters, fields of the answers, error codes, each in
 * a committed table that names its source; and the places where the carrier's own papers disagree.
 */
final class Contract {

    private static final Contract STANDARD = new Contract();

    private final List<Operation> operations = new ArrayList<>();
    private final Map<String, List<Field>> schemas = new LinkedHashMap<>();
    private final Map<Integer, Set<Integer>> errors = new LinkedHashMap<>();

    private Contract() {
        var allowances = allowances();
        var parameters = new LinkedHashMap<String, Map<String, Operation.Parameter>>();
        for (var row : Table.rows("parameters.csv", 6)) {
            var type = new Type(allowances.getOrDefault(row.get(0) + "." + row.get(2), row.get(3)));
            parameters
                    .computeIfAbsent(row.get(0), name -> new LinkedHashMap<>())
                    .put(
                            Operation.key(row.get(1), row.get(2)),
                            new Operation.Parameter(
                                    row.get(1),
                                    row.get(2),
                                    type,
                                    row.get(4).equals("required"),
                                    Table.words(row.get(5))));
        }
        for (var row : Table.rows("operations.csv", 5)) {
            var operation = Operation.of(row, parameters.getOrDefault(row.get(0), Map.of()));
            operations.add(
                    allowances.containsKey(operation.name())
                            ? operation.answering(allowances.get(operation.name()))
                            : operation);
        }
        // Local.json before {Sid}.json
        operations.sort(Comparator.comparingLong(
                operation -> operation.path().chars().filter(c -> c == '{').count()));
        for (var row : Table.rows("fields.csv", 5)) {
            var allowed = allowances.getOrDefault(row.get(0) + "." + row.get(1), row.get(2));
            var type = new Type(allowed.replace(" or null", ""));
            boolean nullable = row.get(3).equals("null") || allowed.endsWith(" or null");
            schemas.computeIfAbsent(row.get(0), name -> new ArrayList<>())
                    .add(new Field(row.get(1), type, nullable, Table.words(row.get(4))));
        }
        for (var row : Table.rows("errors.csv", 4)) {
            errors.put(
                    Integer.valueOf(row.get(0)),
                    Table.words(row.get(1)).stream().map(Integer::valueOf).collect(Collectors.toSet()));
        }
    }

    /** The tables as committed. */
    static Contract standard() {
        return STANDARD;
    }

    /** A field of an answer; whether it may be null, and which values it may have (any, when none are named). */
    record Field(String name, Type type, boolean nullable, List<String> values) {}

    List<Operation> operations() {
        return operations;
    }

    List<Field> schema(String name) {
        return Optional.ofNullable(schemas.get(name))
                .orElseThrow(() -> new IllegalArgumentException("no schema " + name));
    }

    /** The statuses with which an error code is answered; none for a code that the table lacks. */
    Set<Integer> statusesOf(int code) {
        return errors.getOrDefault(code, Set.of());
    }

    private static Map<String, String> allowances() {
        return Table.rows("allowances.csv", 3).stream().collect(Collectors.toMap(row -> row.get(0), row -> row.get(1)));
    }
}
