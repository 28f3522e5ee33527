package io.keskus.simulator.softphone;

import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.CallStatus;
import io.keskus.simulator.call.Phone;
import io.keskus.simulator.peer.Peer;
import io.keskus.simulator.peer.PeerUser;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * A leg in a browser: the call, its sound, and the tab that has it. A tab that loses its socket or its sound may come
 * back for half a minute.
 */
final class SoftCall implements Phone, PeerUser {

    private static final String KEYS = "0123456789*#";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Gateway gateway;
    private final Call call;
    private final String temporarySid;
    private final String reconnectToken = UUID.randomUUID().toString();
    private BiConsumer<SoftCall, String> invite;
    private Device device;
    private Peer peer;
    private String browserSession = "";
    private String sdp;
    private Instant lostAt;

    private SoftCall(Gateway gateway, Device device, Call call, String temporarySid) {
        this.gateway = gateway;
        this.device = device;
        this.call = call;
        this.temporarySid = temporarySid;
    }

    /** A call that a tab places. @param temporarySid by which the tab calls it until it has one of the carrier's */
    static void placed(Gateway gateway, Device device, String temporarySid, String offer, Supplier<Call> place) {
        var call = place.get();
        var placed = new SoftCall(gateway, device, call, temporarySid);
        call.usedBy(placed);
        gateway.add(placed);
        placed.connect(offer);
    }

    /** A call that rings in a tab. @param invite given the offer when there is one */
    static SoftCall offered(Gateway gateway, Device device, Call call, BiConsumer<SoftCall, String> invite) {
        var offered = new SoftCall(gateway, device, call, call.sid());
        offered.invite = invite;
        offered.peer = gateway.peers().offer(offered);
        return offered;
    }

    boolean is(String sid) {
        return call.sid().equals(sid) || temporarySid.equals(sid);
    }

    Device device() {
        return device;
    }

    String reconnectToken() {
        return reconnectToken;
    }

    // ---- what the tab does

    /** The tab answers the call that rings in it. */
    void answered(String answer) {
        invite = null;
        browserSession = session(answer);
        if (peer == null) {
            lostAt = gateway.now();
        } else {
            peer.accept(answer);
        }
        gateway.add(this);
        call.usedBy(this);
        call.answer();
    }

    /** It rings no more here. */
    void withdraw() {
        if (peer != null) {
            peer.close();
            peer = null;
        }
    }

    void hangUp(Device by) {
        if (by == device) {
            device = null;
            call.hangUpByPhone();
        }
    }

    /** Keys that come by message, where the browser cannot send them in its sound. */
    void keys(String keys) {
        if (Gateway.lives(call)) {
            keys.chars().filter(key -> KEYS.indexOf(key) >= 0).forEach(key -> call.key((char) key));
        }
    }

    /** The same tab negotiates anew, as when its network has changed. */
    void renegotiate(Device by, String offer) {
        if (by != device) {
            return;
        }
        if (peer == null) {
            connect(offer);
        } else {
            browserSession = session(offer);
            peer.answer(offer);
        }
    }

    /** A tab comes back to its call, over a new socket, or after the page was loaded anew. */
    void comesBack(Device returned, String description) {
        device = returned;
        if (peer != null && browserSession.equals(session(description))) {
            lostAt = null;
            send(standing(), null);
            return;
        }
        withdraw();
        connect(description);
    }

    void gone(Device lost) {
        if (lost == device) {
            device = null;
            lost();
        }
    }

    void tick(Instant now) {
        if (lostAt != null && lostAt.plus(PATIENCE).isBefore(now)) {
            call.hangUpByPhone();
        }
    }

    // ---- what the carrier does

    @Override
    public void rings(Call leg) {
        // it is the client that rings
    }

    @Override
    public void answered(Call leg) {
        if (sdp != null && !temporarySid.equals(call.sid())) {
            send("answer", sdp);
        }
    }

    @Override
    public void over(Call leg) {
        withdraw();
        gateway.remove(this);
        if (device != null) {
            boolean failed = call.status() == CallStatus.FAILED;
            device.send(
                    "hangup",
                    "callsid",
                    call.sid(),
                    "error",
                    failed ? Signal.error(Errors.CONNECTION, "the call failed") : null);
        }
    }

    // ---- what becomes of its sound

    @Override
    public void described(String description) {
        sdp = description;
        if (invite != null) {
            invite.accept(this, description);
        } else {
            send(standing(), description);
        }
    }

    @Override
    public void connected() {
        lostAt = device == null ? lostAt : null;
        call.attach(peer);
    }

    @Override
    public void key(char key) {
        if (KEYS.indexOf(key) >= 0 && Gateway.lives(call)) {
            call.pressed(key);
        }
    }

    @Override
    public void failed(String reason) {
        peer = null;
        call.detach();
        if (invite == null) {
            lost();
        }
    }

    private void connect(String offer) {
        browserSession = session(offer);
        peer = gateway.peers().answer(offer, this);
    }

    /** Without socket and sound nobody is there any more. */
    private void lost() {
        lostAt = gateway.now();
        if (device == null && peer == null && Gateway.lives(call)) {
            call.hangUpByPhone();
        }
    }

    private String standing() {
        return call.answeredAt().isPresent() ? "answer" : "ringing";
    }

    private void send(String type, String description) {
        if (device != null) {
            device.send(type, "callsid", call.sid(), "sdp", description, "reconnect", reconnectToken);
        }
    }

    /** What tells one connection of a browser from another. */
    private static String session(String description) {
        int at = description.indexOf("a=ice-ufrag:");
        return at < 0 ? "" : description.substring(at).split("\\R", 2)[0];
    }
}
