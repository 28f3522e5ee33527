package io.keskus.simulator.softphone;

import io.keskus.simulator.call.Call;
import io.keskus.simulator.call.Phone;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** All tabs of one identity: a call rings in each of them, and the first that answers has it. */
final class Client implements Phone {

    private final Gateway gateway;
    private final String accountSid;
    private final String identity;
    private final Runnable empty;
    private final Set<Device> devices = new LinkedHashSet<>();
    private final Map<String, Ring> rings = new LinkedHashMap<>();

    /** @param empty told when nothing is left of it */
    Client(Gateway gateway, String accountSid, String identity, Runnable empty) {
        this.gateway = gateway;
        this.accountSid = accountSid;
        this.identity = identity;
        this.empty = empty;
    }

    void add(Device device) {
        if (devices.isEmpty()) {
            gateway.exchange().endpoints().register(accountSid, identity, this);
        }
        devices.add(device);
    }

    void remove(Device device) {
        devices.remove(device);
        rings.values().forEach(ring -> ring.remove(device));
        if (devices.isEmpty()) {
            gateway.exchange().endpoints().unregister(accountSid, identity);
        }
        tidy();
    }

    @Override
    public void rings(Call call) {
        var ring = new Ring(gateway, call);
        rings.put(call.sid(), ring);
        devices.forEach(ring::at);
    }

    @Override
    public void over(Call call) {
        var ring = rings.remove(call.sid());
        if (ring != null) {
            ring.cancel();
        }
        tidy();
    }

    /** One tab answers; without effect when another was first or the call is over. */
    void answer(Device device, String callSid, String sdp) {
        var ring = rings.remove(callSid);
        if (ring != null) {
            ring.answer(device, sdp);
        }
    }

    /** One tab declines, for all of them. */
    void decline(String callSid) {
        var ring = rings.get(callSid);
        if (ring != null) {
            ring.decline();
        }
    }

    private void tidy() {
        if (devices.isEmpty() && rings.isEmpty()) {
            empty.run();
        }
    }
}
