package io.keskus.simulator.rest;

import io.keskus.simulator.account.Holding;
import io.keskus.simulator.account.NumberPlan;
import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Numbers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Phone numbers that can be called: bought, configured, given back. */
final class NumberKind {

    private NumberKind() {}

    static final Map<String, Object> CAPABILITIES = Map.of("voice", true, "sms", true, "mms", false, "fax", false);

    /** @param kind Local, Mobile or TollFree, empty for all */
    static HoldingsResource.Kind of(Exchange exchange, String kind) {
        return new HoldingsResource.Kind(
                "PN",
                "incoming_phone_numbers",
                request -> checked(exchange, request, kind),
                kind.isEmpty() ? NumberKind::view : NumberKind::withoutType,
                (request, number) -> listed(request, number) && is(kind, number.field("PhoneNumber")));
    }

    private static boolean listed(RestRequest request, Holding number) {
        var http = request.http();
        return HoldingsResource.has(request, "FriendlyName", number)
                && http.asked("PhoneNumber")
                        .map(part -> number.field("PhoneNumber").contains(part.replaceAll("[^0-9]", "")))
                        .orElse(true)
                && http.asked("Beta").map(beta -> !Boolean.parseBoolean(beta)).orElse(true)
                && http.asked("Origin").map("twilio"::equals).orElse(true);
    }

    private static boolean is(String kind, String number) {
        return kind.isEmpty()
                || kind.toLowerCase(Locale.ROOT)
                        .equals(NumberPlan.kindOf(number).replace("-", ""));
    }

    private static Map<String, String> checked(Exchange exchange, RestRequest request, String kind) {
        if (!request.account().active()) {
            throw new RestError(403, 20005, "Account " + request.account().sid() + " is not active");
        }
        var fields = request.fields();
        var areaCode = fields.remove("AreaCode");
        if (areaCode != null && !fields.containsKey("PhoneNumber")) {
            fields.put("PhoneNumber", free(exchange, areaCode));
        }
        var number = fields.getOrDefault("PhoneNumber", "");
        if (!Numbers.e164(number)) {
            throw new RestError(400, 21421, "PhoneNumber is invalid: " + number);
        }
        if (exchange.register().findNumber(number).isPresent()) {
            throw new RestError(400, 21422, "Invalid PhoneNumber: " + number + " is not available");
        }
        if (!is(kind, number)) {
            throw new RestError(400, 21458, number + " is not a number of the kind " + kind);
        }
        addresses(fields);
        fields.putIfAbsent("FriendlyName", number);
        return fields;
    }

    private static void addresses(Map<String, String> fields) {
        for (var name : List.of("VoiceUrl", "VoiceFallbackUrl", "SmsUrl", "StatusCallback")) {
            var url = fields.getOrDefault(name, "");
            if (!url.isEmpty() && !url.startsWith("http")) {
                throw new RestError(400, 21402, name + " is not valid: " + url);
            }
        }
        for (var name : List.of("VoiceMethod", "VoiceFallbackMethod", "SmsMethod", "StatusCallbackMethod")) {
            if (!List.of("", "GET", "POST").contains(fields.getOrDefault(name, ""))) {
                throw new RestError(400, 21403, name + " must be GET or POST, not " + fields.get(name));
            }
        }
    }

    private static String free(Exchange exchange, String areaCode) {
        for (int line = 100; line < 200; line++) {
            var number = "+1" + areaCode + "5550" + line;
            if (Numbers.e164(number) && exchange.register().findNumber(number).isEmpty()) {
                return number;
            }
        }
        throw new RestError(400, 21452, "No phone numbers found in area code " + areaCode);
    }

    /** As the lists of one kind show it. */
    private static Map<String, Object> withoutType(Holding number) {
        var view = view(number);
        view.remove("type");
        return view;
    }

    private static Map<String, Object> view(Holding number) {
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", number.sid());
        view.put("account_sid", number.accountSid());
        view.put("friendly_name", number.field("FriendlyName"));
        view.put("phone_number", number.field("PhoneNumber"));
        view.put("api_version", "2010-04-01");
        view.put("address_requirements", "none");
        view.put("address_sid", null);
        view.put("beta", false);
        view.put("bundle_sid", null);
        view.put("capabilities", CAPABILITIES);
        view.put("date_created", Dates.rfc2822(number.created()));
        view.put("date_updated", Dates.rfc2822(number.updated()));
        view.put("emergency_address_sid", null);
        view.put("emergency_address_status", "unregistered");
        view.put("emergency_status", "Inactive");
        view.put("identity_sid", null);
        view.put("origin", "twilio");
        view.put("status", "in-use");
        view.put("trunk_sid", null);
        view.put("type", NumberPlan.kindOf(number.field("PhoneNumber")));
        view.put("voice_receive_mode", "voice");
        view.put("voice_caller_id_lookup", Boolean.parseBoolean(number.field("VoiceCallerIdLookup")));
        for (var name : List.of(
                "SmsApplicationSid",
                "SmsFallbackUrl",
                "SmsUrl",
                "StatusCallback",
                "VoiceApplicationSid",
                "VoiceFallbackUrl",
                "VoiceUrl")) {
            view.put(Names.snake(name), number.field(name));
        }
        for (var name : List.of(
                "SmsFallbackMethod", "SmsMethod", "StatusCallbackMethod", "VoiceFallbackMethod", "VoiceMethod")) {
            view.put(Names.snake(name), number.field(name, "POST"));
        }
        view.put(
                "uri",
                "/2010-04-01/Accounts/" + number.accountSid() + "/IncomingPhoneNumbers/" + number.sid() + ".json");
        return view;
    }
}
