package io.keskus.simulator.rest;

import io.keskus.simulator.account.ApiKey;
import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Sids;
import io.keskus.simulator.http.Reply;
import java.util.LinkedHashMap;
import java.util.Map;

/** API keys; the secret is shown once. */
final class KeysResource {

    private final Exchange exchange;

    KeysResource(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply create(RestRequest request) {
        var now = exchange.now();
        var key = exchange.register()
                .put(new ApiKey(
                        Sids.next("SK"),
                        request.account().sid(),
                        request.field("FriendlyName", ""),
                        Sids.secret(),
                        now,
                        now));
        var view = view(key);
        view.put("secret", key.secret());
        return Reply.json(201, view);
    }

    Reply list(RestRequest request) {
        var own = exchange.register().keys().stream()
                .filter(key -> key.accountSid().equals(request.account().sid()))
                .toList();
        return Page.of(request, "keys", own, ApiKey::sid, KeysResource::view);
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, view(get(request)));
    }

    Reply update(RestRequest request) {
        var key = get(request);
        var name = request.field("FriendlyName", key.friendlyName());
        return Reply.json(
                200,
                view(exchange.register()
                        .put(new ApiKey(
                                key.sid(), key.accountSid(), name, key.secret(), key.created(), exchange.now()))));
    }

    Reply delete(RestRequest request) {
        exchange.register().remove(get(request).sid());
        return Reply.empty(204);
    }

    private ApiKey get(RestRequest request) {
        return exchange.register()
                .findKey(request.sid())
                .filter(key -> key.accountSid().equals(request.account().sid()))
                .orElseThrow(request::notFound);
    }

    private static Map<String, Object> view(ApiKey key) {
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", key.sid());
        view.put("friendly_name", key.friendlyName());
        view.put("date_created", Dates.rfc2822(key.created()));
        view.put("date_updated", Dates.rfc2822(key.updated()));
        return view;
    }
}
