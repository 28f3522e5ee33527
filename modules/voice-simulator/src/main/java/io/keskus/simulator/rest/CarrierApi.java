package io.keskus.simulator.rest;

import io.keskus.simulator.account.Account;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.contract.Ledger;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Routes;
import io.keskus.simulator.webhook.FaultBook;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;

/** The carrier's REST API, version 2010-04-01: who may, what is asked, which fault is switched on. */
public final class CarrierApi {

    private static final String ACCOUNTS = "/2010-04-01/Accounts";

    private final Exchange exchange;
    private final FaultBook faults;
    private final Ledger ledger;
    private final Routes routes = new Routes();

    /**
     * @param ledger every request and its answer is entered there
     * @param callsPerSecond rate of new subaccounts
     */
    public CarrierApi(Exchange exchange, FaultBook faults, Ledger ledger, double callsPerSecond) {
        this.exchange = exchange;
        this.faults = faults;
        this.ledger = ledger;
        accounts(new AccountsResource(exchange, callsPerSecond));
        holdings("IncomingPhoneNumbers", new HoldingsResource(exchange, NumberKind.of(exchange)));
        holdings("Applications", new HoldingsResource(exchange, ApplicationKind.kind()));
        calls(new CallsResource(exchange));
        conferences(new ConferencesResource(exchange), new ParticipantsResource(exchange));
        queues(new QueuesResource(exchange));
        recordings(new RecordingsResource(exchange));
        keys(new KeysResource(exchange));
        usage(new UsageResource(exchange));
    }

    /** Answers a request under {@code /2010-04-01}. */
    public Reply answer(String path, Request request) {
        return ledger.enter(path, request, (Reply.Answer) routed(path, request));
    }

    private Reply routed(String path, Request request) {
        try {
            return routes.answer(path, request);
        } catch (RestError e) {
            return e.reply();
        } catch (Routes.NoRoute e) {
            return e.status() == 405
                    ? new RestError(405, 20004, "Method not allowed").reply()
                    : RestError.notFound(request.uri()).reply();
        }
    }

    private void accounts(AccountsResource accounts) {
        routes.on("POST", ACCOUNTS + ".json", own(accounts::create));
        routes.on("GET", ACCOUNTS + ".json", own(accounts::list));
        routes.on("GET", ACCOUNTS + "/{AccountSid}.json", in(accounts::fetch));
        routes.on("POST", ACCOUNTS + "/{AccountSid}.json", in(accounts::update));
    }

    private void holdings(String name, HoldingsResource holdings) {
        on("POST", "/" + name + ".json", holdings::create);
        on("GET", "/" + name + ".json", holdings::list);
        on("GET", "/" + name + "/{Sid}.json", holdings::fetch);
        on("POST", "/" + name + "/{Sid}.json", holdings::update);
        on("DELETE", "/" + name + "/{Sid}.json", holdings::delete);
    }

    private void calls(CallsResource calls) {
        on("POST", "/Calls.json", calls::create);
        on("GET", "/Calls.json", calls::list);
        on("GET", "/Calls/{Sid}.json", calls::fetch);
        on("POST", "/Calls/{Sid}.json", calls::update);
        on("DELETE", "/Calls/{Sid}.json", calls::delete);
    }

    private void conferences(ConferencesResource conferences, ParticipantsResource participants) {
        on("GET", "/Conferences.json", conferences::list);
        on("GET", "/Conferences/{Sid}.json", conferences::fetch);
        on("POST", "/Conferences/{Sid}.json", conferences::update);
        on("POST", "/Conferences/{ConferenceSid}/Participants.json", participants::create);
        on("GET", "/Conferences/{ConferenceSid}/Participants.json", participants::list);
        on("GET", "/Conferences/{ConferenceSid}/Participants/{CallSid}.json", participants::fetch);
        on("POST", "/Conferences/{ConferenceSid}/Participants/{CallSid}.json", participants::update);
        on("DELETE", "/Conferences/{ConferenceSid}/Participants/{CallSid}.json", participants::delete);
    }

    private void queues(QueuesResource queues) {
        on("POST", "/Queues.json", queues::create);
        on("GET", "/Queues.json", queues::list);
        on("GET", "/Queues/{Sid}.json", queues::fetch);
        on("POST", "/Queues/{Sid}.json", queues::update);
        on("DELETE", "/Queues/{Sid}.json", queues::delete);
        on("GET", "/Queues/{QueueSid}/Members.json", queues::members);
        on("GET", "/Queues/{QueueSid}/Members/{CallSid}.json", queues::member);
        on("POST", "/Queues/{QueueSid}/Members/{CallSid}.json", queues::dequeue);
    }

    private void recordings(RecordingsResource recordings) {
        on("GET", "/Recordings.json", recordings::list);
        on("GET", "/Recordings/{Sid}.json", recordings::fetch);
        on("DELETE", "/Recordings/{Sid}.json", recordings::delete);
        on("GET", "/Conferences/{ConferenceSid}/Recordings.json", recordings::list);
        on("POST", "/Calls/{CallSid}/Recordings.json", recordings::start);
        on("GET", "/Calls/{CallSid}/Recordings.json", recordings::list);
        on("GET", "/Calls/{CallSid}/Recordings/{Sid}.json", recordings::fetch);
        on("POST", "/Calls/{CallSid}/Recordings/{Sid}.json", recordings::update);
        on("DELETE", "/Calls/{CallSid}/Recordings/{Sid}.json", recordings::delete);
    }

    private void keys(KeysResource keys) {
        on("POST", "/Keys.json", keys::create);
        on("GET", "/Keys.json", keys::list);
        on("GET", "/Keys/{Sid}.json", keys::fetch);
        on("DELETE", "/Keys/{Sid}.json", keys::delete);
    }

    private void usage(UsageResource usage) {
        on("GET", "/Usage/Records.json", usage::list);
        on("GET", "/Usage/Records/AllTime.json", usage::list);
        on("GET", "/Usage/Records/Daily.json", usage::daily);
        on("GET", "/Usage/Records/Today.json", usage::today);
        on("GET", "/Usage/Records/ThisMonth.json", usage::thisMonth);
    }

    private void on(String method, String rest, Function<RestRequest, Reply> handler) {
        routes.on(method, ACCOUNTS + "/{AccountSid}" + rest, in(handler));
    }

    /** On the account of the credentials. */
    private Function<Request, Reply> own(Function<RestRequest, Reply> handler) {
        return request -> guarded(caller(request), request, handler);
    }

    /** On the account in the path. */
    private Function<Request, Reply> in(Function<RestRequest, Reply> handler) {
        return request -> {
            var caller = caller(request);
            var account = exchange.register()
                    .findAccount(request.path().get("AccountSid"))
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
            throw new RestError(503, 20503, "Service Unavailable");
        }
        var reply = handler.apply(new RestRequest(account, request));
        if (!request.method().equals("GET") && faults.losesAnswer(account.sid())) {
            throw new RestError(503, 20503, "Service Unavailable");
        }
        return reply;
    }

    private Account caller(Request request) {
        return credentials(request.authorization())
                .flatMap(this::holder)
                .orElseThrow(() -> new RestError(401, 20003, "Authenticate"));
    }

    private Optional<Account> holder(String[] pair) {
        var register = exchange.register();
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
