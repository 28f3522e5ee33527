package io.keskus.simulator.softphone;

import io.keskus.simulator.call.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A call that rings in tabs, each with an offer of its own. */
final class Ring {

    private final Gateway gateway;
    private final Call call;
    private final Map<Device, SoftCall> offers = new LinkedHashMap<>();

    Ring(Gateway gateway, Call call) {
        this.gateway = gateway;
        this.call = call;
    }

    void at(Device device) {
        offers.put(device, SoftCall.offered(gateway, device, call, this::invite));
    }

    void remove(Device device) {
        var offer = offers.remove(device);
        if (offer != null) {
            offer.withdraw();
        }
    }

    void answer(Device device, String sdp) {
        var taken = offers.remove(device);
        if (taken != null) {
            cancel();
            taken.answered(sdp);
        }
    }

    void decline() {
        call.hangUpByPhone();
    }

    /** It rings no more, where it still does. */
    void cancel() {
        offers.forEach((device, offer) -> {
            offer.withdraw();
            device.send("cancel", "callsid", call.sid());
        });
        offers.clear();
    }

    private void invite(SoftCall offer, String sdp) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("CallSid", call.sid());
        parameters.put("AccountSid", call.accountSid());
        parameters.put("From", call.from());
        parameters.put("To", call.to());
        parameters.put("ApiVersion", "2010-04-01");
        parameters.put(
                "Params",
                call.clientParameters().entrySet().stream()
                        .map(each -> encoded(each.getKey()) + "=" + encoded(each.getValue()))
                        .collect(Collectors.joining("&")));
        offer.device()
                .send(
                        "invite",
                        "callsid",
                        call.sid(),
                        "sdp",
                        sdp,
                        "reconnect",
                        offer.reconnectToken(),
                        "parameters",
                        parameters);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
