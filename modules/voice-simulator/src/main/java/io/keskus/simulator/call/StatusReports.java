package io.keskus.simulator.call;

import io.keskus.simulator.webhook.Hook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who wants to know how a call goes, and what they have been told. */
final class StatusReports {

    private final Call call;
    private final List<Subscription> subscriptions = new ArrayList<>();

    StatusReports(Call call) {
        this.call = call;
    }

    /** @param events of initiated, ringing, answered, completed; none means completed */
    void subscribe(String url, String method, Set<String> events) {
        if (url != null && !url.isBlank()) {
            subscriptions.add(new Subscription(url, method, events.isEmpty() ? Set.of("completed") : events));
        }
    }

    /** Replaces every subscription, as an update of the call does; the count goes on. */
    void replace(String url, String method) {
        int told = subscriptions.stream().mapToInt(each -> each.told).max().orElse(0);
        subscriptions.clear();
        subscribe(url, method, Set.of());
        subscriptions.forEach(each -> each.told = told);
    }

    void tell(String event, CallStatus status) {
        for (var each : subscriptions) {
            if (each.events.contains(event)) {
                each.tell(event, status);
            }
        }
    }

    private final class Subscription {
        private final String url;
        private final String method;
        private final Set<String> events;
        private int told;

        private Subscription(String url, String method, Set<String> events) {
            this.url = url;
            this.method = method;
            this.events = events;
        }

        private void tell(String event, CallStatus status) {
            var parameters = call.parameters();
            parameters.put("CallStatus", status.text());
            parameters.put("Timestamp", Dates.rfc2822(call.exchange().now()));
            parameters.put("CallbackSource", "call-progress-events");
            parameters.put("SequenceNumber", String.valueOf(told++));
            if (status.ended()) {
                parameters.put("CallDuration", String.valueOf(call.durationSeconds()));
                parameters.put("Duration", String.valueOf(call.billedMinutes()));
            }
            call.exchange()
                    .webhooks()
                    .tell(Hook.callback("call-status", event, call.accountSid(), call.sid(), method, url, parameters));
        }
    }
}
