package io.keskus.simulator.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** One request and its answer held against the tables. */
final class Inspection {

    private static final String PAGE = "page";
    private static final String WHOLE = "whole";
    private static final String ERROR = "error";

    private final Contract contract;
    private final Operation operation;
    private final List<String> breaches = new ArrayList<>();
    private int checks;

    Inspection(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
    }

    Verdict verdict(String outcome) {
        return new Verdict(operation.name(), outcome, checks, List.copyOf(breaches));
    }

    void request(Map<String, String> path, Map<String, List<String>> query, Map<String, List<String>> form) {
        path.forEach((name, value) -> given("path", name, List.of(value)));
        query.forEach((name, values) -> given("query", name, values));
        form.forEach((name, values) -> given("form", name, values));
        for (var parameter : operation.parameters().values()) {
            var sent = parameter.where().equals("form") ? form : query;
            if (parameter.required() && !parameter.where().equals("path")) {
                check(sent.containsKey(parameter.name()), parameter.name() + " is required and was not sent");
            }
        }
    }

    void answer(int status, JsonNode body) {
        check(operation.successes().contains(status), "status " + status + ", not one of " + operation.successes());
        var answer = operation.answer();
        switch (answer.kind()) {
            case "none" -> check(body.isMissingNode(), "an answer where there is none");
            case "one" -> fields(answer.schema(), body, "");
            default -> {
                fields(answer.kind().equals("list") ? PAGE : WHOLE, body, answer.key());
                body.path(answer.key()).forEach(item -> fields(answer.schema(), item, ""));
            }
        }
    }

    void error(int status, JsonNode body) {
        fields(ERROR, body, "");
        int code = body.path("code").asInt();
        check(contract.statusesOf(code).contains(status), "error " + code + " with status " + status);
        check(body.path("status").asInt() == status, "the error says status " + body.path("status"));
    }

    private void given(String where, String name, List<String> values) {
        var parameter = operation.parameter(where, name);
        check(parameter != null, "no parameter " + name + " in its " + where);
        if (parameter == null) {
            return;
        }
        check(values.size() == 1 || parameter.type().repeated(), name + " is sent " + values.size() + " times");
        for (var value : values) {
            check(parameter.fits(value), name + " is not " + parameter.type().word() + " " + parameter.values());
        }
    }

    /** @param besides a name that the answer has besides the fields of the schema, empty for none */
    private void fields(String schema, JsonNode object, String besides) {
        var fields = contract.schema(schema);
        var wanted = fields.stream().map(Contract.Field::name).collect(Collectors.toCollection(TreeSet::new));
        if (!besides.isEmpty()) {
            wanted.add(besides);
            check(object.path(besides).isArray(), besides + " is not a list");
        }
        var there = new TreeSet<String>();
        object.fieldNames().forEachRemaining(there::add);
        check(
                there.equals(wanted),
                schema + " has " + minus(there, wanted) + " too much, lacks " + minus(wanted, there));
        for (var field : fields) {
            var value = object.path(field.name());
            if (!value.isMissingNode()) {
                value(schema, field, value);
            }
        }
    }

    private void value(String schema, Contract.Field field, JsonNode value) {
        var name = schema + "." + field.name();
        if (value.isNull()) {
            check(field.nullable(), name + " is null");
            return;
        }
        check(field.type().fits(value), name + " is not " + field.type().word());
        check(
                field.values().isEmpty() || field.values().contains(value.asText()),
                name + " is none of " + field.values());
    }

    private void check(boolean holds, String breach) {
        checks++;
        if (!holds) {
            breaches.add(operation.name() + ": " + breach);
        }
    }

    private static TreeSet<String> minus(TreeSet<String> some, TreeSet<String> others) {
        var rest = new TreeSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
