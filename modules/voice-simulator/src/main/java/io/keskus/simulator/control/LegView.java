package io.keskus.simulator.control;

import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.Exchange;
import java.util.LinkedHashMap;
import java.util.Map;

/** A leg as the witness log shows it. */
final class LegView {

    private LegView() {}

    static Map<String, Object> of(Call call, Exchange exchange, boolean timeline) {
        var view = new LinkedHashMap<String, Object>();
        view.put("callSid", call.sid());
        view.put("accountSid", call.accountSid());
        view.put("parentCallSid", call.parentSid());
        view.put("direction", call.direction().text());
        view.put("from", call.from());
        view.put("to", call.to());
        view.put("status", call.status().text());
        view.put("createdAt", call.created());
        view.put("answeredAt", call.answeredAt().orElse(null));
        view.put("endedAt", call.endedAt().orElse(null));
        view.put("durationSeconds", call.durationSeconds());
        view.put("minutes", call.billedMinutes());
        view.put("category", exchange.rating().category(call));
        view.put("price", exchange.rating().price(call).toPlainString());
        view.put("priceUnit", "USD");
        view.put("hungUpBy", call.hungUpBy());
        view.put(
                "heard",
                call.timeline().entries().stream()
                        .filter(entry -> entry.get("event").equals("heard"))
                        .map(LegView::content)
                        .toList());
        if (timeline) {
            view.put("timeline", call.timeline().entries());
        }
        return view;
    }

    private static Object content(Map<String, Object> heard) {
        return heard.getOrDefault("text", heard.getOrDefault("url", heard.get("kind")));
    }
}
