package io.keskus.simulator.rest;

import io.keskus.simulator.account.Holding;
import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.CallStatus;
import io.keskus.simulator.call.Direction;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Recordings;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.twiml.MalformedTwiml;
import io.keskus.simulator.twiml.TwimlParser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls: made, looked up, redirected, ended. */
final class CallsResource {

    private static final int LONGEST_TWIML = 4000;

    private final Exchange exchange;
    private final CallView view;

    CallsResource(Exchange exchange) {
        this.exchange = exchange;
        this.view = new CallView(exchange);
    }

    Reply create(RestRequest request) {
        var ends = Ends.checked(request, exchange);
        var application = application(request);
        if (application.isEmpty()
                && request.field("Url").isEmpty()
                && request.field("Twiml").isEmpty()) {
            throw new RestError(400, 21205, "Url parameter is required.");
        }
        checkTwiml(request);
        var call = exchange.outbound().prepareForApi(request.account().sid(), ends.from(), ends.to());
        if (application.isPresent()) {
            var app = application.get();
            exchange.outbound()
                    .report(call, app.field("StatusCallback"), app.field("StatusCallbackMethod", "POST"), Set.of());
            exchange.outbound().fallback(call, app.field("VoiceFallbackUrl"), app.field("VoiceFallbackMethod", "POST"));
        }
        exchange.outbound()
                .report(
                        call,
                        request.field("StatusCallback", ""),
                        request.field("StatusCallbackMethod", "POST"),
                        request.words("StatusCallbackEvent"));
        request.field("FallbackUrl")
                .ifPresent(url -> exchange.outbound().fallback(call, url, request.field("FallbackMethod", "POST")));
        var timeout = Duration.ofSeconds(number(request, "Timeout", 60));
        exchange.outbound()
                .startPaced(
                        call,
                        request.account(),
                        timeout,
                        () -> {
                            record(request, call);
                            if (application.isPresent()) {
                                var app = application.get();
                                exchange.outbound()
                                        .performFrom(call, app.field("VoiceMethod", "POST"), app.field("VoiceUrl"));
                            } else {
                                perform(request, call);
                            }
                        },
                        () -> {});
        limit(request, call);
        return Reply.json(201, view.of(call));
    }

    Reply list(RestRequest request) {
        var http = request.http();
        var started = DateFilter.of(request, "StartTime");
        var ended = DateFilter.of(request, "EndTime");
        boolean byEnd = http.query().keySet().stream().anyMatch(name -> name.startsWith("EndTime"));
        var found = new ArrayList<>(exchange.calls().stream()
                .filter(call -> call.accountSid().equals(request.account().sid()))
                .filter(call -> http.asked("To").map(call.to()::equals).orElse(true))
                .filter(call -> http.asked("From").map(call.from()::equals).orElse(true))
                .filter(call -> http.asked("ParentCallSid")
                        .map(call.parentSid()::equals)
                        .orElse(true))
                .filter(call ->
                        http.asked("Status").map(call.status().text()::equals).orElse(true))
                .filter(call -> started.test(call.answeredAt().orElse(call.created())))
                .filter(call -> !byEnd || ended.test(call.endedAt().orElse(null)))
                .toList());
        Collections.reverse(found);
        return Page.of(request, "calls", found, Call::sid, view::of);
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, view.of(get(request)));
    }

    Reply update(RestRequest request) {
        var call = get(request);
        checkTwiml(request);
        var status = request.field("Status");
        if (status.isPresent()) {
            end(call, status.get());
        } else if (request.field("Url").isPresent() || request.field("Twiml").isPresent()) {
            if (call.status() != CallStatus.IN_PROGRESS) {
                throw new RestError(400, 21220, "Call is not in-progress. Cannot redirect.");
            }
            request.field("FallbackUrl")
                    .ifPresent(url -> exchange.outbound().fallback(call, url, request.field("FallbackMethod", "POST")));
            call.interrupt();
            perform(request, call);
        }
        request.field("StatusCallback").ifPresent(url -> exchange.outbound()
                .reportInstead(call, url, request.field("StatusCallbackMethod", "POST")));
        limit(request, call);
        return Reply.json(200, view.of(call));
    }

    Reply delete(RestRequest request) {
        var call = get(request);
        if (!call.status().ended()) {
            throw new RestError(409, 20009, "Cannot delete a call that is in progress");
        }
        exchange.forget(call);
        return Reply.empty(204);
    }

    private Optional<Holding> application(RestRequest request) {
        return request.field("ApplicationSid").map(sid -> exchange.register()
                .findApplication(sid)
                .filter(found -> found.accountSid().equals(request.account().sid()))
                .orElseThrow(() -> new RestError(400, 21218, "Invalid ApplicationSid: " + sid)));
    }

    private void end(Call call, String wanted) {
        boolean answered = call.status() == CallStatus.IN_PROGRESS;
        boolean outgoing = call.direction() != Direction.INBOUND;
        if (!List.of("canceled", "completed").contains(wanted)) {
            throw new RestError(400, 20001, "Status must be canceled or completed, not " + wanted);
        }
        if (wanted.equals("completed") && !answered && !call.status().ended() && outgoing) {
            throw new RestError(400, 21220, "Call is not in-progress. Cannot complete; cancel it.");
        }
        if (wanted.equals("completed")) {
            call.end(answered ? CallStatus.COMPLETED : CallStatus.NO_ANSWER, "rest");
        } else if (!answered) {
            // canceled leaves a call alone that has been answered
            call.end(CallStatus.CANCELED, "rest");
        }
    }

    private void perform(RestRequest request, Call call) {
        var twiml = request.field("Twiml").filter(text -> !text.isBlank());
        if (twiml.isEmpty()) {
            exchange.outbound().performFrom(call, request.field("Method", "POST"), request.field("Url", ""));
            return;
        }
        try {
            exchange.outbound().perform(call, TwimlParser.parse(twiml.get()));
        } catch (MalformedTwiml e) {
            throw new RestError(400, e.code(), e.getMessage());
        }
    }

    private void record(RestRequest request, Call call) {
        if (request.flag("Record").orElse(false)) {
            int channels = request.field("RecordingChannels", "mono").equals("dual") ? 2 : 1;
            var events = request.words("RecordingStatusCallbackEvent");
            var callback = new Recordings.Callback(
                    request.field("RecordingStatusCallback", ""),
                    request.field("RecordingStatusCallbackMethod", "POST"),
                    events.isEmpty() ? Set.of("completed") : events);
            exchange.recordings()
                    .start(call, "OutboundAPI", channels, request.field("RecordingTrack", "both"), callback);
        }
    }

    private static void checkTwiml(RestRequest request) {
        var twiml = request.field("Twiml").orElse("");
        if (twiml.length() > LONGEST_TWIML) {
            throw new RestError(400, 20001, "Twiml is longer than 4000 characters");
        }
        try {
            if (!twiml.isBlank()) {
                TwimlParser.parse(twiml);
            }
        } catch (MalformedTwiml e) {
            throw new RestError(400, e.code(), "Twiml: " + e.getMessage());
        }
    }

    private void limit(RestRequest request, Call call) {
        request.field("TimeLimit").ifPresent(text -> exchange.outbound()
                .limit(call, Duration.ofSeconds(number(request, "TimeLimit", 14_400))));
    }

    private Call get(RestRequest request) {
        return Optional.ofNullable(request.path("CallSid"))
                .or(() -> Optional.of(request.sid()))
                .flatMap(exchange::find)
                .filter(call -> call.accountSid().equals(request.account().sid()))
                .orElseThrow(request::notFound);
    }

    static int number(RestRequest request, String name, int otherwise) {
        var text = request.field(name, "");
        if (text.isEmpty()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,6}")) {
            throw new RestError(400, 20001, name + " must be a whole number: " + text);
        }
        return Integer.parseInt(text);
    }
}
