package io.keskus.simulator.rest;

import io.keskus.simulator.account.Holding;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Sids;
import io.keskus.simulator.http.Reply;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** What numbers and applications have in common over REST. */
final class HoldingsResource {

    private final Exchange exchange;
    private final Kind kind;

    HoldingsResource(Exchange exchange, Kind kind) {
        this.exchange = exchange;
        this.kind = kind;
    }

    /**
     * Numbers or applications.
     *
     * @param prefix of their sids
     * @param check refuses a new one that cannot be, and completes its fields
     * @param filters whether a list that is asked for holds it
     */
    record Kind(
            String prefix,
            String key,
            Function<RestRequest, Map<String, String>> check,
            Function<Holding, Map<String, Object>> view,
            BiPredicate<RestRequest, Holding> filters) {}

    Reply create(RestRequest request) {
        var now = exchange.now();
        var fields = kind.check().apply(request);
        var holding = new Holding(Sids.next(kind.prefix()), request.account().sid(), fields, now, now);
        return Reply.json(201, kind.view().apply(exchange.register().put(holding)));
    }

    Reply list(RestRequest request) {
        var own = all().stream()
                .filter(each -> each.accountSid().equals(request.account().sid()))
                .filter(each -> kind.filters().test(request, each))
                .toList();
        return Page.of(request, kind.key(), own, Holding::sid, kind.view());
    }

    /** Whether a field is what the list is asked for; it is when nothing is asked. */
    static boolean has(RestRequest request, String name, Holding holding) {
        return request.http().asked(name).map(holding.field(name)::equals).orElse(true);
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, kind.view().apply(get(request)));
    }

    Reply update(RestRequest request) {
        var changed = get(request).changed(request.fields(), exchange.now());
        return Reply.json(200, kind.view().apply(exchange.register().put(changed)));
    }

    Reply delete(RestRequest request) {
        exchange.register().remove(get(request).sid());
        return Reply.empty(204);
    }

    private Holding get(RestRequest request) {
        return all().stream()
                .filter(each -> each.sid().equals(request.sid()))
                .filter(each -> each.accountSid().equals(request.account().sid()))
                .findFirst()
                .orElseThrow(request::notFound);
    }

    private Collection<Holding> all() {
        var register = exchange.register();
        return kind.prefix().equals("PN") ? register.numbers() : register.applications();
    }
}
