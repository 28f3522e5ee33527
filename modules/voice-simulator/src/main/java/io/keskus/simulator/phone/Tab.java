package io.keskus.simulator.phone;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Numbers;
import io.keskus.simulator.call.Phone;
import io.keskus.simulator.call.Script;
import io.keskus.simulator.http.Json;
import io.keskus.simulator.http.Socket;
import io.keskus.simulator.http.SocketUser;
import io.keskus.simulator.peer.Peer;
import io.keskus.simulator.peer.PeerUser;
import io.keskus.simulator.peer.Peers;
import java.util.LinkedHashMap;

/** One tab with a phone: it has a number, and one call at a time. Its messages are in docs/api/simulator.md. */
final class Tab implements SocketUser, Phone, PeerUser {

    private static final String KEYS = "0123456789*#";

    private final Exchange exchange;
    private final Peers peers;
    private final Socket socket;
    private String number = "";
    private Call call;
    private Peer peer;
    private boolean rings;
    private Dialled dialled;

    Tab(Exchange exchange, Peers peers, Socket socket) {
        this.exchange = exchange;
        this.peers = peers;
        this.socket = socket;
        peers.prepare();
    }

    /** A number that is called as soon as its caller can hear it answer. */
    private record Dialled(String from, String to) {}

    @Override
    public void received(String text) {
        JsonNode message;
        try {
            message = Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            send("refused", "why", "not JSON");
            return;
        }
        switch (message.path("type").asText()) {
            case "number" -> {
                has(Numbers.normalised(message.path("number").asText()));
                send("reached", "number", number);
            }
            case "dial" -> dial(message);
            case "answer" -> answer(message.path("sdp").asText());
            case "decline", "hangup" -> hangUp();
            case "keys" -> keys(message.path("keys").asText());
            case "renew" -> renew(message.path("sdp").asText());
            default -> send("refused", "why", "unknown type " + message.path("type"));
        }
    }

    /** Whoever closes the tab hangs up. */
    @Override
    public void gone() {
        has("");
        hangUp();
        dialled = null;
        silence();
    }

    // ---- what its user does

    private void has(String newNumber) {
        if (!number.isEmpty()) {
            exchange.endpoints().ringNoMoreAt(number, this);
        }
        boolean own = Numbers.e164(newNumber)
                && exchange.register().findNumber(newNumber).isEmpty();
        number = own ? newNumber : "";
        if (own) {
            exchange.endpoints().ringAt(number, this);
        }
    }

    private void dial(JsonNode message) {
        var to = Numbers.normalised(message.path("to").asText());
        var from = Numbers.normalised(message.path("from").asText());
        boolean withheld = message.path("withheld").asBoolean(false);
        boolean busy = call != null || dialled != null;
        if (busy || !Numbers.dialable(to) || !(withheld || Numbers.dialable(from))) {
            send("refused", "why", busy ? "busy" : "number");
            return;
        }
        dialled = new Dialled(withheld ? "anonymous" : from, to);
        peer = peers.answer(message.path("sdp").asText(), this);
    }

    private void place() {
        if (dialled != null) {
            begin(exchange.inbound().place(dialled.from, dialled.to, Script.MANUAL));
            call.usedBy(this);
            dialled = null;
        }
    }

    private void answer(String sdp) {
        if (rings && peer != null) {
            rings = false;
            peer.accept(sdp);
            call.answer();
        }
    }

    private void hangUp() {
        if (call != null) {
            call.hangUpByPhone();
        }
    }

    private void keys(String keys) {
        keys.chars().filter(key -> call != null && KEYS.indexOf(key) >= 0).forEach(key -> call.key((char) key));
    }

    /** The sound was lost and is offered anew. */
    private void renew(String sdp) {
        if (call != null && peer == null) {
            peer = peers.answer(sdp, this);
        }
    }

    // ---- what the carrier does

    @Override
    public void rings(Call leg) {
        if (call != null || dialled != null) {
            leg.hangUpByPhone();
            return;
        }
        rings = true;
        begin(leg);
        peer = peers.offer(this);
    }

    @Override
    public void over(Call leg) {
        if (leg != call) {
            return;
        }
        silence();
        call = null;
        rings = false;
    }

    private void silence() {
        if (peer != null) {
            peer.close();
            peer = null;
        }
    }

    // ---- what becomes of its sound

    @Override
    public void described(String sdp) {
        if (rings) {
            send("rings", "callSid", call.sid(), "from", call.from(), "sdp", sdp);
        } else {
            send("sound", "sdp", sdp);
        }
    }

    @Override
    public void connected() {
        place();
        if (call != null && peer != null) {
            call.attach(peer);
        }
    }

    @Override
    public void key(char key) {
        if (call != null && KEYS.indexOf(key) >= 0) {
            call.pressed(key);
        }
    }

    @Override
    public void failed(String reason) {
        peer = null;
        place();
        if (call != null) {
            call.detach();
            send("silent", "why", reason);
        }
    }

    private void begin(Call leg) {
        call = leg;
        send(
                "call",
                "callSid",
                leg.sid(),
                "from",
                leg.from(),
                "to",
                leg.to(),
                "direction",
                leg.direction().text());
        leg.timeline().follow(entry -> send("entry", "entry", entry));
    }

    private void send(String type, Object... fields) {
        var message = new LinkedHashMap<String, Object>();
        message.put("type", type);
        for (int i = 0; i < fields.length; i += 2) {
            message.put((String) fields[i], fields[i + 1]);
        }
        socket.send(Json.line(message));
    }
}
