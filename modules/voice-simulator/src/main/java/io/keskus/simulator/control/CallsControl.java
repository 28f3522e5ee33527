package io.keskus.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.simulator.audio.WavCopy;
import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Numbers;
import io.keskus.simulator.call.Script;
import io.keskus.simulator.http.Json;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Request.BadRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Scripted outside phones: calls they place, what they do when they are called, what each leg heard. */
final class CallsControl {

    private final Exchange exchange;

    CallsControl(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply place(Request request) {
        var body = request.json(ObjectNode.class);
        var to = Numbers.normalised(text(body, "to"));
        boolean withheld = body.path("withheld").asBoolean(false);
        var from = withheld ? "anonymous" : Numbers.normalised(text(body, "from"));
        if (!Numbers.dialable(to)) {
            throw new BadRequest("to is not a phone number: " + to);
        }
        body.remove(List.of("from", "to", "withheld"));
        var call = exchange.inbound().place(from, to, script(body));
        return Reply.json(201, Map.of("callSid", call.sid(), "accountSid", call.accountSid()));
    }

    Reply timeline(Request request) {
        var call = get(request);
        if (request.asked("follow").map(Boolean::parseBoolean).orElse(false)) {
            return new Reply.Lines("application/x-ndjson", sink -> {
                if (call.endedAt().isPresent()) {
                    call.timeline().entries().forEach(entry -> sink.line(Json.line(entry)));
                    sink.end();
                    return;
                }
                call.timeline().follow(entry -> {
                    sink.line(Json.line(entry));
                    if (entry.get("event").equals("ended")) {
                        sink.end();
                    }
                });
            });
        }
        var lines = new StringBuilder();
        call.timeline().entries().forEach(entry -> lines.append(Json.line(entry))
                .append('\n'));
        return new Reply.Answer(200, "application/x-ndjson", lines.toString());
    }

    Reply heard(Request request) {
        return sound(request, WavCopy.Channels.SECOND);
    }

    Reply said(Request request) {
        return sound(request, WavCopy.Channels.FIRST);
    }

    Reply capture(Request request) {
        var call = living(request);
        call.capture();
        return leg(call);
    }

    private Reply sound(Request request, WavCopy.Channels channel) {
        var call = get(request);
        var file = call.captured()
                .orElseThrow(() -> new NotThere("the sound of call " + call.sid() + " is not kept: its script has no"
                        + " capture, and nobody asked for it"))
                .file();
        return new Reply.Content("audio/wav", out -> WavCopy.copy(file, channel, out));
    }

    Reply digits(Request request) {
        var keys = text(request.json(JsonNode.class), "keys");
        if (!keys.matches("[0-9*#]+")) {
            throw new BadRequest("keys are 0-9, * and #: " + keys);
        }
        var call = living(request);
        keys.chars().forEach(key -> call.key((char) key));
        return Reply.json(200, Map.of("callSid", call.sid()));
    }

    Reply hangUp(Request request) {
        var call = get(request);
        call.hangUpByPhone();
        return leg(call);
    }

    Reply answer(Request request) {
        var call = living(request);
        call.answer();
        return leg(call);
    }

    Reply decline(Request request) {
        var call = living(request);
        call.hangUpByPhone();
        return leg(call);
    }

    Reply phone(Request request) {
        var number = Numbers.normalised(request.path().get("number"));
        exchange.endpoints().phone(number, script(request.json(ObjectNode.class)));
        return Reply.json(200, Map.of("number", number));
    }

    Reply forgetPhone(Request request) {
        exchange.endpoints().phone(Numbers.normalised(request.path().get("number")), null);
        return Reply.empty(204);
    }

    Reply legs(Request request) {
        boolean timeline = request.asked("timeline").map(Boolean::parseBoolean).orElse(true);
        return Reply.json(
                200,
                exchange.calls().stream()
                        .filter(call -> request.asked("account")
                                .map(call.accountSid()::equals)
                                .orElse(true))
                        .filter(call -> request.asked("open")
                                .map(open -> Boolean.parseBoolean(open)
                                        != call.status().ended())
                                .orElse(true))
                        .map(call -> LegView.of(call, exchange, timeline))
                        .toList());
    }

    Reply leg(Request request) {
        return leg(get(request));
    }

    static Script script(JsonNode body) {
        try {
            return Json.MAPPER.treeToValue(body, Script.class);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            var cause =
                    e.getCause() == null ? e.getOriginalMessage() : e.getCause().getMessage();
            throw new BadRequest(cause);
        }
    }

    static String text(JsonNode body, String name) {
        return Optional.of(body.path(name).asText(""))
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> new BadRequest(name + " is missing"));
    }

    private Reply leg(Call call) {
        return Reply.json(200, LegView.of(call, exchange, true));
    }

    private Call living(Request request) {
        var call = get(request);
        if (call.status().ended()) {
            throw new BadRequest("call " + call.sid() + " has ended");
        }
        return call;
    }

    private Call get(Request request) {
        var sid = request.path().get("sid");
        return exchange.find(sid).orElseThrow(() -> new NotThere("no call " + sid));
    }
}
