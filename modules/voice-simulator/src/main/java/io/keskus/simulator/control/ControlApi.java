package io.keskus.simulator.control;

import io.keskus.simulator.account.AccessToken;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.clock.Loop;
import io.keskus.simulator.contract.Ledger;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Routes;
import io.keskus.simulator.webhook.FaultBook;
import io.keskus.simulator.webhook.WebhookLog;
import java.time.Clock;
import java.util.Map;

/** {@code /_sim}: what no carrier has. Errors are JSON with one field, {@code error}. */
public final class ControlApi {

    private final Routes routes = new Routes();

    /** @param realTime by which access tokens expire */
    public ControlApi(
            Exchange exchange, Loop loop, FaultBook faults, WebhookLog webhooks, Ledger ledger, Clock realTime) {
        calls(new CallsControl(exchange));
        clients(new ClientsControl(exchange, realTime), new CallsControl(exchange));
        machine(new MachineControl(exchange, loop, faults, webhooks));
        var bins = new Bins();
        routes.on("GET", "/_sim/contract", request -> Reply.json(200, ledger.view()));
        routes.on("PUT", "/_sim/bins/{name}", bins::put)
                .on("GET", "/_sim/bins/{name}", bins::serve)
                .on("POST", "/_sim/bins/{name}", bins::serve);
    }

    /** Answers a request under {@code /_sim}. */
    public Reply answer(String path, Request request) {
        if (!request.local()) {
            return Reply.json(403, Map.of("error", "the control API answers this machine only"));
        }
        try {
            return routes.answer(path, request);
        } catch (AccessToken.Refused e) {
            return Reply.json(401, Map.of("error", e.getMessage(), "code", e.code()));
        } catch (Request.BadRequest e) {
            return Reply.json(400, Map.of("error", e.getMessage()));
        } catch (NotThere e) {
            return Reply.json(404, Map.of("error", e.getMessage()));
        } catch (Routes.NoRoute e) {
            return Reply.json(e.status(), Map.of("error", request.method() + " " + path + " is not part of this API"));
        }
    }

    private void calls(CallsControl calls) {
        routes.on("POST", "/_sim/calls", calls::place)
                .on("GET", "/_sim/calls/{sid}", calls::leg)
                .on("GET", "/_sim/calls/{sid}/timeline", calls::timeline)
                .on("POST", "/_sim/calls/{sid}/digits", calls::digits)
                .on("POST", "/_sim/calls/{sid}/hangup", calls::hangUp)
                .on("POST", "/_sim/calls/{sid}/answer", calls::answer)
                .on("POST", "/_sim/calls/{sid}/decline", calls::decline)
                .on("PUT", "/_sim/phones/{number}", calls::phone)
                .on("DELETE", "/_sim/phones/{number}", calls::forgetPhone)
                .on("GET", "/_sim/legs", calls::legs)
                .on("DELETE", "/_sim/legs", calls::forgetLegs);
    }

    private void clients(ClientsControl clients, CallsControl calls) {
        routes.on("POST", "/_sim/clients/connect", clients::connect)
                .on("POST", "/_sim/clients/register", clients::register)
                .on("POST", "/_sim/clients/unregister", clients::unregister)
                .on("POST", "/_sim/clients/calls/{sid}/hangup", calls::hangUp)
                .on("POST", "/_sim/clients/calls/{sid}/answer", calls::answer)
                .on("POST", "/_sim/clients/calls/{sid}/decline", calls::decline)
                .on("POST", "/_sim/clients/calls/{sid}/digits", calls::digits);
    }

    private void machine(MachineControl machine) {
        routes.on("GET", "/_sim/health", machine::health)
                .on("GET", "/_sim/accounts", machine::accounts)
                .on("PUT", "/_sim/accounts/{sid}", machine::pace)
                .on("GET", "/_sim/clock", machine::clock)
                .on("POST", "/_sim/clock", machine::move)
                .on("GET", "/_sim/usage", machine::usage)
                .on("GET", "/_sim/webhooks", machine::webhooks)
                .on("GET", "/_sim/faults", machine::showFaults)
                .on("POST", "/_sim/faults", machine::faults);
    }
}
