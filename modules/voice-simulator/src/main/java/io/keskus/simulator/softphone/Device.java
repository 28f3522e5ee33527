package io.keskus.simulator.softphone;

import io.keskus.simulator.account.AccessToken;
import io.keskus.simulator.call.Script;
import io.keskus.simulator.http.Forms;
import io.keskus.simulator.http.Socket;
import io.keskus.simulator.http.SocketUser;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** One browser tab with the SDK, for as long as its socket lives. */
final class Device implements SocketUser {

    // the SDK takes a socket that says nothing for 15 s for dead
    private static final Duration HEARTBEAT = Duration.ofSeconds(8);

    private final Gateway gateway;
    private final Socket socket;
    private Instant heartbeat = Instant.MIN;
    private AccessToken token;
    private boolean expired;
    private Client registered;

    Device(Gateway gateway, Socket socket) {
        this.gateway = gateway;
        this.socket = socket;
    }

    @Override
    public void received(String text) {
        Signal.read(text).ifPresent(this::take);
    }

    @Override
    public void gone() {
        unregister();
        gateway.gone(this);
    }

    void send(String type, Object... fields) {
        socket.send(Signal.written(type, fields));
    }

    void tick(Instant now) {
        if (heartbeat.isBefore(now.minus(HEARTBEAT))) {
            heartbeat = now;
            socket.send(Signal.HEARTBEAT);
        }
        if (token != null && !expired && !token.expires().isAfter(now)) {
            expired = true;
            unregister();
            send("error", "error", Signal.error(Errors.TOKEN_EXPIRED, "Access Token expired"));
        }
    }

    private void take(Signal signal) {
        switch (signal.type()) {
            case "listen" -> listen(signal.text("token"));
            case "register" ->
                register(signal.payload().path("media").path("audio").asBoolean(true));
            case "invite" -> invite(signal);
            case "answer" ->
                ringing(signal.text("callsid"), (client, sid) -> client.answer(this, sid, signal.text("sdp")));
            case "reject" -> ringing(signal.text("callsid"), Client::decline);
            case "hangup" -> gateway.find(signal.text("callsid")).ifPresent(call -> call.hangUp(this));
            case "reinvite" ->
                gateway.find(signal.text("callsid")).ifPresent(call -> call.renegotiate(this, signal.text("sdp")));
            case "dtmf" -> gateway.find(signal.text("callsid")).ifPresent(call -> call.keys(signal.text("dtmf")));
            case "message" ->
                send(
                        "ack",
                        "acktype",
                        "message",
                        "callsid",
                        signal.text("callsid"),
                        "voiceeventsid",
                        signal.text("voiceeventsid"));
            default -> {
                // as presence and the like: nothing that a call needs
            }
        }
    }

    private void listen(String text) {
        boolean wasRegistered = registered != null || expired;
        try {
            token = AccessToken.verified(text, gateway.exchange().register(), gateway.now());
        } catch (AccessToken.Refused e) {
            send("error", "error", Signal.error(Errors.of(e), e.getMessage()));
            return;
        }
        expired = false;
        gateway.peers().prepare();
        send(
                "connected",
                "region",
                "us1",
                "edge",
                "ashburn",
                "home",
                "us1",
                "gateway",
                "keskus-voice-simulator",
                "token",
                Map.of(
                        "identity",
                        token.identity(),
                        "ttl",
                        Duration.between(gateway.now(), token.expires()).toSeconds()));
        // a fresh token on the same socket keeps what the old one had
        if (wasRegistered) {
            register(true);
        }
    }

    private void register(boolean wanted) {
        if (token == null || expired) {
            int code = token == null ? Errors.TOKEN_INVALID : Errors.TOKEN_EXPIRED;
            send("error", "error", Signal.error(code, "register comes after a token that holds"));
            return;
        }
        unregister();
        if (!wanted) {
            send("offline");
            return;
        }
        if (!token.incoming()) {
            send("error", "error", Signal.error(Errors.TOKEN_INVALID, "the token does not allow incoming calls"));
            return;
        }
        registered = gateway.client(token.accountSid(), token.identity());
        registered.add(this);
        send("ready");
    }

    private void unregister() {
        if (registered != null) {
            registered.remove(this);
            registered = null;
        }
    }

    private interface AtClient {
        void act(Client client, String callSid);
    }

    private void ringing(String callSid, AtClient action) {
        if (token != null) {
            action.act(gateway.client(token.accountSid(), token.identity()), callSid);
        }
    }

    private void invite(Signal signal) {
        var reconnect = signal.text("reconnect");
        var temporary = signal.text("callsid");
        if (!reconnect.isEmpty()) {
            gateway.findByToken(reconnect)
                    .ifPresentOrElse(
                            call -> call.comesBack(this, signal.text("sdp")),
                            () -> refuse(temporary, Errors.CONNECTION, "the call is over"));
            return;
        }
        if (token == null || expired) {
            refuse(temporary, token == null ? Errors.TOKEN_INVALID : Errors.TOKEN_EXPIRED, "no token that holds");
            return;
        }
        var account = gateway.exchange().register().findAccount(token.accountSid());
        var application = gateway.exchange()
                .register()
                .findApplication(token.applicationSid())
                .filter(found -> found.accountSid().equals(token.accountSid()));
        if (application.isEmpty() || !account.orElseThrow().active()) {
            refuse(temporary, Errors.DECLINED, "Invalid application SID in the token, or the account is not active");
            return;
        }
        var parameters = new LinkedHashMap<String, String>();
        Forms.parse(signal.payload().path("twilio").path("params").asText(""))
                .forEach((name, values) -> parameters.put(name, values.get(0)));
        SoftCall.placed(gateway, this, temporary, signal.text("sdp"), () -> gateway.exchange()
                .inbound()
                .connect(token.accountSid(), token.identity(), application.get(), parameters, Script.MANUAL));
    }

    private void refuse(String callSid, int code, String message) {
        send("hangup", "callsid", callSid, "error", Signal.error(code, message));
    }
}
