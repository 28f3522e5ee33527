package io.keskus.simulator.rest;

import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.contract.Ledger;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Routes;
import io.keskus.simulator.message.Messages;
import io.keskus.simulator.webhook.FaultBook;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** The carrier's REST API, version 2010-04-01: who may, what is asked, which fault is switched on. */
public final class CarrierApi {

    private static final String ACCOUNTS = "/2010-04-01/Accounts";

    private final Gate gate;
    private final FaultBook faults;
    private final Limits limits;
    private final Ledger ledger;
    private final Routes routes = new Routes();

    /**
     * @param ledger every request and its answer is entered there
     * @param callsPerSecond rate of new subaccounts
     */
    public CarrierApi(
            Exchange exchange,
            Messages messages,
            FaultBook faults,
            Limits limits,
            Ledger ledger,
            double callsPerSecond) {
        this.faults = faults;
        this.limits = limits;
        this.gate = new Gate(exchange.register(), faults);
        this.ledger = ledger;
        accounts(new AccountsResource(exchange, callsPerSecond));
        for (var kind : List.of("Local", "Mobile", "TollFree")) {
            var numbers = new HoldingsResource(exchange, NumberKind.of(exchange, kind));
            on("POST", "/IncomingPhoneNumbers/" + kind + ".json", numbers::create);
            on("GET", "/IncomingPhoneNumbers/" + kind + ".json", numbers::list);
        }
        holdings("IncomingPhoneNumbers", new HoldingsResource(exchange, NumberKind.of(exchange, "")));
        holdings("Applications", new HoldingsResource(exchange, ApplicationKind.kind()));
        calls(new CallsResource(exchange));
        conferences(new ConferencesResource(exchange), new ParticipantsResource(exchange));
        queues(new QueuesResource(exchange));
        recordings(new RecordingsResource(exchange));
        keys(new KeysResource(exchange));
        usage(new UsageResource(exchange));
        available(new AvailableNumbersResource(exchange));
        messages(new MessagesResource(exchange, messages));
        on("POST", "/Tokens.json", new TokensResource(exchange)::create);
    }

    /** Answers a request under {@code /2010-04-01}. */
    public Reply answer(String path, Request request) {
        var account = account(path);
        if (limits.exceeded(account)) {
            return ledger.enter(path, request, new RestError(429, 20429, "Too Many Requests").reply());
        }
        var reply = routed(path, request);
        if (!(reply instanceof Reply.Answer plain) || !path.endsWith(".json")) {
            // sound is not in the document
            return reply;
        }
        var answer = ledger.enter(path, request, plain);
        int latency = faults.of(account).restLatencyMs();
        return latency == 0 ? answer : later(account, answer, latency);
    }

    /** The request counts as under way until its answer goes out. */
    private Reply later(String account, Reply.Answer answer, int latencyMs) {
        limits.begin(account);
        var slow = CompletableFuture.delayedExecutor(latencyMs, TimeUnit.MILLISECONDS);
        return new Reply.Later(CompletableFuture.supplyAsync(
                () -> {
                    limits.end(account);
                    return answer;
                },
                slow));
    }

    /** The account that a path is in, empty when it is in none. */
    private static String account(String path) {
        var segments = path.split("[/.]");
        return segments.length > 3 ? segments[3] : "";
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
        routes.on("POST", ACCOUNTS + ".json", gate.own(accounts::create));
        routes.on("GET", ACCOUNTS + ".json", gate.own(accounts::list));
        routes.on("GET", ACCOUNTS + "/{AccountSid}.json", gate.in(accounts::fetch));
        routes.on("POST", ACCOUNTS + "/{AccountSid}.json", gate.in(accounts::update));
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
        on("GET", "/Recordings/{Sid}.wav", recordings::media);
        on("GET", "/Recordings/{Sid}", recordings::media);
        on("GET", "/Conferences/{ConferenceSid}/Recordings.json", recordings::list);
        on("GET", "/Conferences/{ConferenceSid}/Recordings/{Sid}.json", recordings::fetch);
        on("POST", "/Conferences/{ConferenceSid}/Recordings/{Sid}.json", recordings::update);
        on("DELETE", "/Conferences/{ConferenceSid}/Recordings/{Sid}.json", recordings::delete);
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
        on("POST", "/Keys/{Sid}.json", keys::update);
        on("DELETE", "/Keys/{Sid}.json", keys::delete);
    }

    private void available(AvailableNumbersResource numbers) {
        on("GET", "/AvailablePhoneNumbers.json", numbers::countries);
        on("GET", "/AvailablePhoneNumbers/{CountryCode}.json", numbers::country);
        for (var kind : List.of("Local", "Mobile", "TollFree")) {
            var path = "/AvailablePhoneNumbers/{CountryCode}/" + kind + ".json";
            on("GET", path, request -> numbers.list(request, kind));
        }
    }

    private void messages(MessagesResource messages) {
        on("POST", "/Messages.json", messages::create);
        on("GET", "/Messages.json", messages::list);
        on("GET", "/Messages/{Sid}.json", messages::fetch);
        on("POST", "/Messages/{Sid}.json", messages::update);
        on("DELETE", "/Messages/{Sid}.json", messages::delete);
        on("GET", "/Messages/{MessageSid}/Media.json", messages::media);
    }

    private void usage(UsageResource usage) {
        for (var period : UsagePeriods.values()) {
            on("GET", "/Usage/Records" + period.path() + ".json", request -> usage.list(request, period));
        }
    }

    private void on(String method, String rest, Function<RestRequest, Reply> handler) {
        routes.on(method, ACCOUNTS + "/{AccountSid}" + rest, gate.in(handler));
    }
}
