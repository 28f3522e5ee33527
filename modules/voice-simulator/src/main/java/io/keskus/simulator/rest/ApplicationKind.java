package io.keskus.simulator.rest;

import io.keskus.simulator.account.Holding;
import io.keskus.simulator.call.Dates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** TwiML applications: the addresses that a client's calls are handled at. */
final class ApplicationKind {

    private ApplicationKind() {}

    static HoldingsResource.Kind kind() {
        return new HoldingsResource.Kind(
                "AP",
                "applications",
                RestRequest::fields,
                ApplicationKind::view,
                (request, application) -> HoldingsResource.has(request, "FriendlyName", application));
    }

    private static Map<String, Object> view(Holding application) {
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", application.sid());
        view.put("account_sid", application.accountSid());
        view.put("api_version", "2010-04-01");
        view.put("friendly_name", application.field("FriendlyName"));
        view.put("date_created", Dates.rfc2822(application.created()));
        view.put("date_updated", Dates.rfc2822(application.updated()));
        view.put("voice_caller_id_lookup", Boolean.parseBoolean(application.field("VoiceCallerIdLookup")));
        view.put(
                "public_application_connect_enabled",
                Boolean.parseBoolean(application.field("PublicApplicationConnectEnabled")));
        for (var name : List.of(
                "MessageStatusCallback",
                "SmsFallbackUrl",
                "SmsStatusCallback",
                "SmsUrl",
                "StatusCallback",
                "VoiceFallbackUrl",
                "VoiceUrl")) {
            view.put(Names.snake(name), application.fields().get(name));
        }
        for (var name : List.of(
                "SmsFallbackMethod", "SmsMethod", "StatusCallbackMethod", "VoiceFallbackMethod", "VoiceMethod")) {
            view.put(Names.snake(name), application.field(name, "POST"));
        }
        view.put(
                "uri",
                "/2010-04-01/Accounts/" + application.accountSid() + "/Applications/" + application.sid() + ".json");
        return view;
    }
}
