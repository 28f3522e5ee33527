package io.keskus.simulator.call;

import java.util.LinkedHashMap;
import java.util.Map;

/** The parameters that every request about a call carries. Source: https://www.twilio.com/docs/voice/twiml#request-parameters */
final class CallParameters {

    private CallParameters() {}

    static Map<String, String> of(Call call) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("CallSid", call.sid());
        parameters.put("AccountSid", call.accountSid());
        parameters.put("From", call.from());
        parameters.put("To", call.to());
        parameters.put("Caller", call.from());
        parameters.put("Called", call.to());
        parameters.put("CallStatus", call.status().text());
        parameters.put("Direction", call.direction().text());
        parameters.put("ApiVersion", "2010-04-01");
        if (!call.parentSid().isEmpty()) {
            parameters.put("ParentCallSid", call.parentSid());
        }
        place(parameters, "From", "Caller", call.from());
        place(parameters, "To", "Called", call.to());
        return parameters;
    }

    private static void place(Map<String, String> parameters, String side, String otherSide, String address) {
        var country = country(address);
        if (!country.isEmpty()) {
            parameters.put(side + "Country", country);
            parameters.put(otherSide + "Country", country);
        }
    }

    private static String country(String address) {
        if (address.startsWith("+358")) {
            return "FI";
        }
        if (address.startsWith("+372")) {
            return "EE";
        }
        if (address.startsWith("+48")) {
            return "PL";
        }
        return address.startsWith("+1") ? "US" : "";
    }
}
