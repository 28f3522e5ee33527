package io.keskus.simulator.call;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The phones and clients that legs can be dialled to, and how each behaves. */
public final class Endpoints {

    private final Map<String, Script> phones = new HashMap<>();
    private final Map<String, Script> clients = new LinkedHashMap<>();

    /** Says how the phone of an outside number behaves from now on; null for as usual. */
    public void phone(String number, Script script) {
        if (script == null) {
            phones.remove(number);
        } else {
            phones.put(number, script);
        }
    }

    /** Registers a client, so that it rings when it is dialled. */
    public void register(String accountSid, String identity, Script script) {
        clients.put(accountSid + " " + identity, script);
    }

    /** Takes a registration away. */
    public void unregister(String accountSid, String identity) {
        clients.remove(accountSid + " " + identity);
    }

    /** Behaviour of what is dialled; nothing for a client that is not registered. */
    Optional<Script> find(String accountSid, String to) {
        if (to.startsWith("client:")) {
            return Optional.ofNullable(clients.get(accountSid + " " + to.substring("client:".length())));
        }
        return Optional.of(phones.getOrDefault(to, Script.PATIENT));
    }
}
