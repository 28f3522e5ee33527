package io.keskus.simulator.call;

import io.keskus.simulator.account.Holding;
import java.util.Map;
import java.util.Set;

/** Calls that come to the customers: from outside phones to their numbers, from their clients to their applications. */
public final class InboundCalls {

    private final Exchange exchange;

    InboundCalls(Exchange exchange) {
        this.exchange = exchange;
    }

    /** An outside call to a number that a customer holds, or to one that nobody does: that fails by itself. */
    public Call place(String from, String to, Script script) {
        var number = exchange.register().findNumber(to);
        var account = number.flatMap(held -> exchange.register().findAccount(held.accountSid()));
        var route = new Route(
                account.map(owner -> owner.sid()).orElse(""),
                from,
                to,
                Direction.INBOUND,
                "",
                number.map(Holding::sid).orElse(""));
        var call = new Call(exchange, route, script);
        exchange.add(call);
        if (account.isEmpty() || !account.get().active()) {
            account.ifPresent(
                    owner -> call.note("error", "code", 10003, "message", "account " + owner.sid() + " is not active"));
            exchange.timers().soon(() -> call.end(CallStatus.FAILED, "carrier"));
            return call;
        }
        call.handset().placed();
        call.rings();
        var held = number.get();
        var target = exchange.register()
                .findApplication(held.field("VoiceApplicationSid"))
                .orElse(held);
        // the number's own callback hears of the end only
        call.reports().subscribe(held.field("StatusCallback"), held.field("StatusCallbackMethod", "POST"), Set.of());
        if (target != held) {
            call.reports()
                    .subscribe(target.field("StatusCallback"), target.field("StatusCallbackMethod", "POST"), Set.of());
        }
        begin(call, target, Map.of());
        return call;
    }

    /**
     * A client places a call: its application is asked, with the client's parameters as form fields.
     *
     * @param parameters {@code To} among them becomes the called side
     */
    public Call connect(
            String accountSid, String identity, Holding application, Map<String, String> parameters, Script script) {
        var route = new Route(
                accountSid, "client:" + identity, parameters.getOrDefault("To", ""), Direction.INBOUND, "", "");
        var call = new Call(exchange, route, script);
        exchange.add(call);
        call.note("parameters", "parameters", parameters);
        call.handset().placed();
        call.rings();
        call.reports()
                .subscribe(
                        application.field("StatusCallback"),
                        application.field("StatusCallbackMethod", "POST"),
                        Set.of());
        var more = new java.util.LinkedHashMap<>(parameters);
        more.put("ApplicationSid", application.sid());
        begin(call, application, more);
        return call;
    }

    private void begin(Call call, Holding target, Map<String, String> more) {
        call.fallback(target.field("VoiceFallbackUrl"), target.field("VoiceFallbackMethod", "POST"));
        if (target.field("VoiceUrl").isBlank()) {
            call.note("error", "code", 11100, "message", "no VoiceUrl is set");
            call.apologise(11100, "no VoiceUrl is set for " + target.sid());
            return;
        }
        call.performFrom(target.field("VoiceMethod", "POST"), target.field("VoiceUrl"), more);
    }
}
