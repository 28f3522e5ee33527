package io.keskus.simulator.rest;

import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.CallStatus;
import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** A call in the carrier's JSON. */
final class CallView {

    private static final Duration RATED_AFTER = Duration.ofSeconds(5);

    private final Exchange exchange;

    CallView(Exchange exchange) {
        this.exchange = exchange;
    }

    Map<String, Object> of(Call call) {
        var uri = "/2010-04-01/Accounts/" + call.accountSid() + "/Calls/" + call.sid();
        var started = call.answeredAt().orElse(call.status() == CallStatus.QUEUED ? null : call.created());
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", call.sid());
        view.put("account_sid", call.accountSid());
        view.put("parent_call_sid", emptyAsNull(call.parentSid()));
        view.put("phone_number_sid", emptyAsNull(call.numberSid()));
        view.put("from", call.from());
        view.put("from_formatted", call.from());
        view.put("to", call.to());
        view.put("to_formatted", call.to());
        view.put("status", status(call));
        view.put("direction", call.direction().text());
        view.put("start_time", Dates.rfc2822(started));
        view.put("end_time", Dates.rfc2822(call.endedAt().orElse(null)));
        view.put("duration", call.endedAt().isPresent() ? String.valueOf(call.durationSeconds()) : null);
        view.put("price", price(call));
        view.put("price_unit", "USD");
        view.put("answered_by", null);
        view.put("api_version", "2010-04-01");
        view.put("caller_name", null);
        view.put("forwarded_from", null);
        view.put("group_sid", null);
        view.put(
                "queue_time", String.valueOf(exchange.outbound().queueTime(call).toMillis()));
        view.put("trunk_sid", null);
        view.put("date_created", Dates.rfc2822(call.created()));
        view.put("date_updated", Dates.rfc2822(call.updated()));
        view.put("uri", uri + ".json");
        view.put("subresource_uris", Map.of("recordings", uri + "/Recordings.json"));
        return view;
    }

    private static String status(Call call) {
        return call.status() == CallStatus.INITIATED ? "queued" : call.status().text();
    }

    /** Null until the carrier has rated it, some seconds after the end. */
    private String price(Call call) {
        boolean rated = call.endedAt()
                .map(end -> !exchange.now().isBefore(end.plus(RATED_AFTER)))
                .orElse(false);
        return rated ? exchange.rating().price(call).negate().toPlainString() : null;
    }

    private static String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
