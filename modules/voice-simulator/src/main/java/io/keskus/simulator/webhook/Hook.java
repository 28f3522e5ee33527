package io.keskus.simulator.webhook;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One request that the carrier owes a customer.
 *
 * @param kind {@code twiml}, {@code call-status}, {@code conference} or {@code recording}
 * @param event of a callback, empty for TwiML
 * @param sid the call, conference or recording that it tells about
 * @param fallbackUrl asked for TwiML when the URL fails; empty for none
 */
public record Hook(
        String kind,
        String event,
        String accountSid,
        String sid,
        String method,
        String url,
        Map<String, String> parameters,
        String fallbackUrl,
        String fallbackMethod) {

    /** A request for a document. */
    public static Hook twiml(String accountSid, String sid, String method, String url, Map<String, String> parameters) {
        return new Hook("twiml", "", accountSid, sid, method, url, parameters, "", "POST");
    }

    /** A report that expects nothing back. */
    public static Hook callback(
            String kind,
            String event,
            String accountSid,
            String sid,
            String method,
            String url,
            Map<String, String> parameters) {
        return new Hook(kind, event, accountSid, sid, method, url, parameters, "", "POST");
    }

    /** The same with somewhere else to ask. */
    public Hook orElse(String otherUrl, String otherMethod) {
        return new Hook(kind, event, accountSid, sid, method, url, parameters, otherUrl, otherMethod);
    }

    Hook fallback(int code) {
        var more = new LinkedHashMap<>(parameters);
        more.put("ErrorCode", String.valueOf(code));
        more.put("ErrorUrl", url);
        return new Hook(kind, event, accountSid, sid, fallbackMethod, fallbackUrl, more, "", "POST");
    }
}
