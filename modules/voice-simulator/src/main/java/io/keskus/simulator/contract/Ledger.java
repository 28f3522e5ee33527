package io.keskus.simulator.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.keskus.simulator.http.Json;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Holds every request and its answer against the tables and counts, by operation. A breach is a warning in the log and
 * the last {@value #KEPT} stay readable; with {@code -Dsimulator.contract=strict} it also turns the answer into a 400, so
 * that a test which causes one fails. Carrier's thread only.
 */
public final class Ledger {

    private static final System.Logger LOG = System.getLogger(Ledger.class.getName());
    private static final int KEPT = 100;

    private final Contract contract = Contract.standard();
    private final boolean strict = "strict".equals(System.getProperty("simulator.contract"));
    private final Map<String, Count> counts = new TreeMap<>();
    private final ArrayDeque<String> breaches = new ArrayDeque<>();

    /** How often an operation was asked for, and what was looked at. */
    private static final class Count {
        private int performed;
        private int refused;
        private int failed;
        private long checks;
        private int breaches;
    }

    /** Enters a request and its answer; what it returns is what is sent. */
    public Reply.Answer enter(String path, Request request, Reply.Answer answer) {
        var verdict = verdict(path, request, answer);
        var count = counts.computeIfAbsent(verdict.operation(), name -> new Count());
        count.checks += verdict.checks();
        count.breaches += verdict.breaches().size();
        switch (verdict.outcome()) {
            case "performed" -> count.performed++;
            case "refused" -> count.refused++;
            default -> count.failed++;
        }
        for (var breach : verdict.breaches()) {
            LOG.log(Level.WARNING, "breach of contract: {0}", breach);
            breaches.add(breach);
            if (breaches.size() > KEPT) {
                breaches.poll();
            }
        }
        return strict && !verdict.breaches().isEmpty() ? broken(verdict) : answer;
    }

    /** Operations with their counts, and the breaches, as JSON has them. */
    public Map<String, Object> view() {
        var operations = new LinkedHashMap<String, Object>();
        long checks = 0;
        for (var entry : counts.entrySet()) {
            var count = entry.getValue();
            checks += count.checks;
            operations.put(
                    entry.getKey(),
                    Map.of(
                            "performed", count.performed,
                            "refused", count.refused,
                            "failed", count.failed,
                            "checks", count.checks,
                            "breaches", count.breaches));
        }
        var view = new LinkedHashMap<String, Object>();
        view.put("checks", checks);
        view.put("operations", operations);
        view.put("breaches", List.copyOf(breaches));
        return view;
    }

    Verdict verdict(String path, Request request, Reply.Answer answer) {
        var segments = path.split("/");
        for (var operation : contract.operations()) {
            var values = operation.match(request.method(), segments);
            if (values.isPresent()) {
                return verdict(operation, values.get(), request, answer);
            }
        }
        var asked = request.method() + " " + path.replaceAll("[A-Z]{2}[0-9a-f]{32}", "{Sid}");
        var unknown = answer.status() < 300 ? List.of(asked + " is answered and is in no table") : List.<String>of();
        return new Verdict(answer.status() < 300 ? asked : "none", outcome(answer.status()), 1, unknown);
    }

    private Verdict verdict(Operation operation, Map<String, String> path, Request request, Reply.Answer answer) {
        var inspection = new Inspection(contract, operation);
        if (answer.status() < 300) {
            // what is refused may be as wrong as it likes
            inspection.request(path, request.query(), request.form());
            inspection.answer(answer.status(), body(answer));
        } else {
            inspection.error(answer.status(), body(answer));
        }
        return inspection.verdict(outcome(answer.status()));
    }

    private static String outcome(int status) {
        return status < 300 ? "performed" : status < 500 ? "refused" : "failed";
    }

    private static JsonNode body(Reply.Answer answer) {
        try {
            return answer.body().isEmpty() ? MissingNode.getInstance() : Json.MAPPER.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer of ours is not JSON", e);
        }
    }

    private static Reply.Answer broken(Verdict verdict) {
        // not a 5xx: the carrier's library would ask again and hide it
        return Reply.json(
                400,
                Map.of(
                        "code",
                        20500,
                        "message",
                        "breach of contract: " + new ArrayList<>(verdict.breaches()),
                        "more_info",
                        "",
                        "status",
                        500));
    }
}
