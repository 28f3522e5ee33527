package io.keskus.simulator.rest;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.account.Register;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.webhook.FaultBook;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** Who may act on which account, and which fault is switched on there. */
final class Gate {

    private final Register register;
    private final FaultBook faults;

    Gate(Register register, FaultBook faults) {
        this.register = register;
        this.faults = faults;
    }

    /** On the account of the credentials. */
    Function<Request, Reply> own(Function<RestRequest, Reply> handler) {
        return request -> guarded(caller(request), request, handler);
    }

    /** On the account in the path: the caller's own or its subaccount. */
    Function<Request, Reply> in(Function<RestRequest, Reply> handler) {
        return request -> {
            var caller = caller(request);
            var wanted = request.path().get("AccountSid");
            if (wanted.equals(caller.ownerSid()) && !wanted.equals(caller.sid())) {
                throw new RestError(401, 20003, "Authenticate");
            }
            var account = register.findAccount(wanted)
                    .filter(caller::controls)
                    .orElseThrow(() -> RestError.notFound(request.uri()));
            return guarded(account, request, handler);
        };
    }

    private Reply guarded(Account account, Request request, Function<RestRequest, Reply> handler) {
        int refusal = faults.restRefusal(account.sid());
        if (refusal == 429) {
            throw new RestError(429, 20429, "Too Many Requests");
        }
        if (refusal != 0) {
            throw unavailable();
        }
        var reply = handler.apply(new RestRequest(account, request));
        if (!request.method().equals("GET") && faults.losesAnswer(account.sid())) {
            throw unavailable();
        }
        return reply;
    }

    private static RestError unavailable() {
        return new RestError(503, 20503, "Service Unavailable");
    }

    /** A suspended account may not act itself; its parent still may act on it. */
    private Account caller(Request request) {
        var caller = find(request).orElseThrow(() -> new RestError(401, 20003, "Authenticate"));
        if (!caller.active()) {
            throw new RestError(403, 20005, "Account " + caller.sid() + " is not active");
        }
        return caller;
    }

    /** The account that the credentials of a request belong to, if they are right. */
    Optional<Account> find(Request request) {
        return credentials(request.authorization()).flatMap(this::holder);
    }

    private Optional<Account> holder(String[] pair) {
        return pair[0].startsWith("SK")
                ? register.findKey(pair[0])
                        .filter(key -> key.secret().equals(pair[1]))
                        .flatMap(key -> register.findAccount(key.accountSid()))
                : register.findAccount(pair[0])
                        .filter(account -> account.authToken().equals(pair[1]));
    }

    private static Optional<String[]> credentials(String authorization) {
        if (!authorization.startsWith("Basic ")) {
            return Optional.empty();
        }
        try {
            var decoded = Base64.getDecoder()
                    .decode(authorization.substring("Basic ".length()).trim());
            var pair = new String(decoded, StandardCharsets.UTF_8).split(":", 2);
            return pair.length == 2 ? Optional.of(pair) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
