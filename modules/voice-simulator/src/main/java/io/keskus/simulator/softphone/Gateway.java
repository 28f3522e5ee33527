package io.keskus.simulator.softphone;

import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.http.Socket;
import io.keskus.simulator.http.SocketUser;
import io.keskus.simulator.peer.Peers;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where browsers with the carrier's voice SDK come in: {@code /signal}. Used on the carrier's thread only; sockets,
 * tokens and lost connections live by real time, calls by the carrier's.
 */
public final class Gateway {

    private final Exchange exchange;
    private final Peers peers;
    private final Clock realTime;
    private final Set<Device> devices = new LinkedHashSet<>();
    private final Map<String, Client> clients = new LinkedHashMap<>();
    private final List<SoftCall> calls = new ArrayList<>();

    /** @param realTime by which tokens expire */
    public Gateway(Exchange exchange, Peers peers, Clock realTime) {
        this.exchange = exchange;
        this.peers = peers;
        this.realTime = realTime;
    }

    /** A browser has opened a socket. */
    public SocketUser opened(Socket socket) {
        var device = new Device(this, socket);
        devices.add(device);
        return device;
    }

    /** To be called about once a second of real time: heartbeats, tokens, browsers that do not come back. */
    public void tick() {
        var now = now();
        List.copyOf(devices).forEach(device -> device.tick(now));
        List.copyOf(calls).forEach(call -> call.tick(now));
    }

    Exchange exchange() {
        return exchange;
    }

    Peers peers() {
        return peers;
    }

    Instant now() {
        return realTime.instant();
    }

    /** The devices of one identity. */
    Client client(String accountSid, String identity) {
        return clients.computeIfAbsent(
                accountSid + " " + identity, key -> new Client(this, accountSid, identity, () -> clients.remove(key)));
    }

    void add(SoftCall call) {
        calls.add(call);
    }

    void remove(SoftCall call) {
        calls.remove(call);
    }

    /** @param sid of the call, or the one that the browser gave it before it had one */
    Optional<SoftCall> find(String sid) {
        return calls.stream().filter(call -> call.is(sid)).findFirst();
    }

    /** The call that a browser comes back to. */
    Optional<SoftCall> findByToken(String reconnectToken) {
        return calls.stream()
                .filter(call -> call.reconnectToken().equals(reconnectToken))
                .findFirst();
    }

    void gone(Device device) {
        devices.remove(device);
        List.copyOf(calls).forEach(call -> call.gone(device));
    }

    /** Whether a leg still goes on. */
    static boolean lives(Call call) {
        return !call.status().ended();
    }
}
