package io.keskus.simulator.control;

import io.keskus.simulator.account.AccessToken;
import io.keskus.simulator.account.JsonFile;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Routes;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;

/** {@code /_sim}: what no carrier has. Errors are JSON with one field, {@code error}. */
public final class ControlApi {

    private final Routes routes = new Routes();
    private final Kept kept;

    /** @param realTime by which access tokens expire */
    public ControlApi(Exchange exchange, Machine machine, Clock realTime) {
        var bins = new Bins();
        var file = machine.data().map(folder -> new JsonFile<>(folder, "behaviour.json", Kept.Contents.class));
        kept = new Kept(file, exchange.endpoints(), bins, machine.faults());
        kept.read();
        calls(new CallsControl(exchange));
        clients(new ClientsControl(exchange, realTime), new CallsControl(exchange));
        machine(new MachineControl(exchange, machine));
        routes.on("PUT", "/_sim/bins/{name}", keeping(bins::put))
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

    /** Has what was changed survive a restart. */
    private Function<Request, Reply> keeping(Function<Request, Reply> handler) {
        return request -> {
            var reply = handler.apply(request);
            kept.write();
            return reply;
        };
    }

    private void calls(CallsControl calls) {
        routes.on("POST", "/_sim/calls", calls::place)
                .on("GET", "/_sim/calls/{sid}", calls::leg)
                .on("GET", "/_sim/calls/{sid}/timeline", calls::timeline)
                .on("GET", "/_sim/calls/{sid}/heard.wav", calls::heard)
                .on("GET", "/_sim/calls/{sid}/said.wav", calls::said)
                .on("POST", "/_sim/calls/{sid}/capture", calls::capture)
                .on("POST", "/_sim/calls/{sid}/digits", calls::digits)
                .on("POST", "/_sim/calls/{sid}/hangup", calls::hangUp)
                .on("POST", "/_sim/calls/{sid}/answer", calls::answer)
                .on("POST", "/_sim/calls/{sid}/decline", calls::decline)
                .on("PUT", "/_sim/phones/{number}", keeping(calls::phone))
                .on("DELETE", "/_sim/phones/{number}", keeping(calls::forgetPhone))
                .on("GET", "/_sim/legs", calls::legs);
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
                .on("DELETE", "/_sim/webhooks", machine::forgetWebhooks)
                .on("DELETE", "/_sim/legs", machine::forgetLegs)
                .on("GET", "/_sim/contract", machine::contract)
                .on("GET", "/_sim/faults", machine::showFaults)
                .on("POST", "/_sim/faults", keeping(machine::faults))
                .on("GET", "/_faults", machine::showFaults)
                .on("POST", "/_faults", keeping(machine::faults));
    }
}
