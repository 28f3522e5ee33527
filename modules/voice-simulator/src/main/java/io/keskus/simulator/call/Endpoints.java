package io.keskus.simulator.call;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The phones and clients that legs can be dialled to, and how each behaves. */
public final class Endpoints {

    private final Map<String, Script> phones = new HashMap<>();
    private final Map<String, Script> clients = new LinkedHashMap<>();
    private final Map<String, Phone> used = new HashMap<>();

    /** Says how the phone of an outside number behaves from now on; null for as usual. */
    public void phone(String number, Script script) {
        if (script == null) {
            phones.remove(number);
            used.remove(number);
        } else {
            phones.put(number, script);
            used.remove(number);
        }
    }

    /** How the phones that were told behave; those that somebody uses are not among them. */
    public Map<String, Script> phones() {
        var scripted = new LinkedHashMap<>(phones);
        scripted.keySet().removeAll(used.keySet());
        return scripted;
    }

    /** Registers a client, so that it rings when it is dialled. */
    public void register(String accountSid, String identity, Script script) {
        used.remove(accountSid + " client:" + identity);
        clients.put(accountSid + " " + identity, script);
    }

    /** Registers a client that somebody uses: its calls ring at the phone. One that was registered before goes. */
    public void register(String accountSid, String identity, Phone phone) {
        register(accountSid, identity, Script.MANUAL);
        used.put(accountSid + " client:" + identity, phone);
    }

    /** Has the calls to an outside number ring at a phone that somebody uses; null for as usual. */
    public void ringAt(String number, Phone phone) {
        if (phone == null) {
            phones.remove(number);
            used.remove(number);
        } else {
            phones.put(number, Script.MANUAL);
            used.put(number, phone);
        }
    }

    /** The phone is gone: calls to the number go as usual, unless another phone has taken it. */
    public void ringNoMoreAt(String number, Phone phone) {
        if (used.get(number) == phone) {
            ringAt(number, null);
        }
    }

    /** Takes a registration away. */
    public void unregister(String accountSid, String identity) {
        clients.remove(accountSid + " " + identity);
        used.remove(accountSid + " client:" + identity);
    }

    /** The phone that somebody uses, where a call to this rings; nothing for a scripted one. */
    Optional<Phone> used(String accountSid, String to) {
        return Optional.ofNullable(used.get(to.startsWith("client:") ? accountSid + " " + to : to));
    }

    /** Behaviour of what is dialled; nothing for a client that is not registered. */
    Optional<Script> find(String accountSid, String to) {
        if (to.startsWith("client:")) {
            return Optional.ofNullable(clients.get(accountSid + " " + to.substring("client:".length())));
        }
        return Optional.of(phones.getOrDefault(to, Script.PATIENT));
    }
}
