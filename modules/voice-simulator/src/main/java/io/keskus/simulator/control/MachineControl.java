package io.keskus.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.clock.Loop;
import io.keskus.simulator.http.Json;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Request.BadRequest;
import io.keskus.simulator.rest.UsageResource;
import io.keskus.simulator.webhook.FaultBook;
import io.keskus.simulator.webhook.Faults;
import io.keskus.simulator.webhook.WebhookLog;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The simulator itself: its clock, its faults, its logs. */
final class MachineControl {

    private final Exchange exchange;
    private final Machine machine;
    private final Loop loop;
    private final FaultBook faults;
    private final WebhookLog webhooks;
    private final UsageResource usage;

    MachineControl(Exchange exchange, Machine machine) {
        this.exchange = exchange;
        this.machine = machine;
        this.loop = machine.loop();
        this.faults = machine.faults();
        this.webhooks = machine.webhooks();
        this.usage = new UsageResource(exchange);
    }

    Reply health(Request request) {
        var open =
                exchange.calls().stream().filter(call -> !call.status().ended()).count();
        return Reply.json(
                200,
                Map.of(
                        "status",
                        "up",
                        "openLegs",
                        open,
                        "legs",
                        exchange.calls().size(),
                        "webhooks",
                        webhooks.made(),
                        "timers",
                        loop.waiting(),
                        "lateMs",
                        loop.lateMillis()));
    }

    Reply contract(Request request) {
        return Reply.json(200, machine.ledger().view());
    }

    Reply forgetLegs(Request request) {
        machine.messages().forgetOver();
        return Reply.json(200, Map.of("forgotten", exchange.forgetEnded()));
    }

    Reply forgetWebhooks(Request request) {
        return Reply.json(200, Map.of("forgotten", webhooks.forget()));
    }

    Reply accounts(Request request) {
        return Reply.json(200, exchange.register().accounts());
    }

    Reply pace(Request request) {
        var sid = request.path().get("sid");
        var body = request.json(JsonNode.class);
        var account = exchange.register().findAccount(sid).orElseThrow(() -> new NotThere("no account " + sid));
        var rate = body.path("callsPerSecond").asDouble(account.callsPerSecond());
        if (rate <= 0) {
            throw new BadRequest("callsPerSecond must be above 0");
        }
        try {
            machine.limits()
                    .set(sid, body.path("requestsAtOnce").asInt(machine.limits().of(sid)));
        } catch (IllegalArgumentException e) {
            throw new BadRequest(e.getMessage());
        }
        return Reply.json(200, exchange.register().put(account.paced(rate)));
    }

    Reply clock(Request request) {
        return Reply.json(200, clock(loop.now()));
    }

    Reply move(Request request) {
        var text = CallsControl.text(request.json(JsonNode.class), "advance");
        Duration by;
        try {
            by = Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new BadRequest("advance is an ISO duration as PT2M: " + text);
        }
        if (by.isNegative()) {
            throw new BadRequest("the clock moves forward only: " + text);
        }
        return new Reply.Later(loop.advance(by)
                .handle((now, failure) -> failure == null
                        ? Reply.json(200, clock(now))
                        : Reply.json(409, Map.of("error", failure.getMessage()))));
    }

    Reply usage(Request request) {
        var all = new LinkedHashMap<String, Object>();
        for (var account : exchange.register().accounts()) {
            if (request.asked("account").map(account.sid()::equals).orElse(true)) {
                all.put(account.sid(), usage.totals(account.sid()));
            }
        }
        return Reply.json(200, all);
    }

    Reply webhooks(Request request) {
        return Reply.json(
                200,
                webhooks.lines().stream()
                        .filter(line -> request.asked("account")
                                .map(line.accountSid()::equals)
                                .orElse(true))
                        .filter(line ->
                                request.asked("sid").map(line.sid()::equals).orElse(true))
                        .filter(line ->
                                request.asked("kind").map(line.kind()::equals).orElse(true))
                        .toList());
    }

    Reply faults(Request request) {
        var body = request.json(ObjectNode.class);
        var account = CallsControl.text(body, "account");
        exchange.register().findAccount(account).orElseThrow(() -> new NotThere("no account " + account));
        try {
            faults.set(account, Json.MAPPER.treeToValue(body, Faults.class));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new BadRequest(e.getOriginalMessage());
        }
        return Reply.json(200, faults.of(account));
    }

    Reply showFaults(Request request) {
        var account = request.asked("account").orElseThrow(() -> new BadRequest("account is missing"));
        return Reply.json(200, faults.of(account));
    }

    private Map<String, Object> clock(Instant now) {
        return Map.of("now", now, "offsetMs", loop.offsetMillis());
    }
}
