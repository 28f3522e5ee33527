package io.keskus.simulator.rest;

import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Sids;
import io.keskus.simulator.http.Reply;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Credentials for servers that help media through firewalls. Nobody listens at their addresses here: on one machine
 * none is needed.
 */
final class TokensResource {

    private static final int A_DAY = 86_400;

    private final Exchange exchange;

    TokensResource(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply create(RestRequest request) {
        int ttl = CallsResource.number(request, "Ttl", A_DAY);
        var user = Sids.secret();
        var password = Sids.secret();
        var now = Dates.rfc2822(exchange.now());
        var view = new LinkedHashMap<String, Object>();
        view.put("account_sid", request.account().sid());
        view.put("username", user);
        view.put("password", password);
        view.put("ttl", String.valueOf(Math.min(ttl, A_DAY)));
        view.put("date_created", now);
        view.put("date_updated", now);
        view.put(
                "ice_servers",
                List.of(
                        server("stun:127.0.0.1:3478", Map.of()),
                        server("turn:127.0.0.1:3478?transport=udp", Map.of("username", user, "credential", password))));
        return Reply.json(201, view);
    }

    private static Map<String, Object> server(String address, Map<String, String> credentials) {
        var server = new LinkedHashMap<String, Object>();
        server.put("url", address);
        server.put("urls", address);
        server.putAll(credentials);
        return server;
    }
}
