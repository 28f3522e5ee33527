package io.keskus.simulator.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.simulator.account.AccessToken;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.http.Reply;
import io.keskus.simulator.http.Request;
import io.keskus.simulator.http.Request.BadRequest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scripted softphones, who prove themselves by an access token. */
final class ClientsControl {

    private static final List<String> NOT_SCRIPT = List.of("accessToken", "params");

    private final Exchange exchange;
    private final Clock realTime;

    ClientsControl(Exchange exchange, Clock realTime) {
        this.exchange = exchange;
        this.realTime = realTime;
    }

    Reply connect(Request request) {
        var body = request.json(ObjectNode.class);
        var token = token(body);
        var account = exchange.register().findAccount(token.accountSid()).orElseThrow();
        if (!account.active()) {
            throw new AccessToken.Refused(20005, "Account " + account.sid() + " is not active");
        }
        var application = exchange.register()
                .findApplication(token.applicationSid())
                .filter(found -> found.accountSid().equals(token.accountSid()))
                .orElseThrow(() -> new AccessToken.Refused(
                        21218, "Invalid application SID in the token: " + token.applicationSid()));
        var parameters = parameters(body.path("params"));
        body.remove(NOT_SCRIPT);
        var call = exchange.inbound()
                .connect(token.accountSid(), token.identity(), application, parameters, CallsControl.script(body));
        return Reply.json(
                201, Map.of("callSid", call.sid(), "accountSid", call.accountSid(), "identity", token.identity()));
    }

    Reply register(Request request) {
        var body = request.json(ObjectNode.class);
        var token = token(body);
        if (!token.incoming()) {
            throw new AccessToken.Refused(20106, "the token does not allow incoming calls");
        }
        body.remove(NOT_SCRIPT);
        exchange.endpoints().register(token.accountSid(), token.identity(), CallsControl.script(body));
        return Reply.json(200, Map.of("accountSid", token.accountSid(), "identity", token.identity()));
    }

    Reply unregister(Request request) {
        var token = token(request.json(ObjectNode.class));
        exchange.endpoints().unregister(token.accountSid(), token.identity());
        return Reply.json(200, Map.of("accountSid", token.accountSid(), "identity", token.identity()));
    }

    private AccessToken token(JsonNode body) {
        return AccessToken.verified(CallsControl.text(body, "accessToken"), exchange.register(), realTime.instant());
    }

    private static Map<String, String> parameters(JsonNode params) {
        if (!params.isMissingNode() && !params.isObject()) {
            throw new BadRequest("params must be an object");
        }
        var parameters = new LinkedHashMap<String, String>();
        params.fields()
                .forEachRemaining(
                        field -> parameters.put(field.getKey(), field.getValue().asText()));
        return parameters;
    }
}
