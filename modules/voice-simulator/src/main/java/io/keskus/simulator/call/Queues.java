package io.keskus.simulator.call;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All queues; one is made when it is first named. */
public final class Queues {

    private final Exchange exchange;
    private final Map<String, WaitingQueue> queues = new LinkedHashMap<>();

    Queues(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The queue of that name, made if there is none. */
    public WaitingQueue open(String accountSid, String friendlyName) {
        return find(accountSid, friendlyName).orElseGet(() -> {
            var queue = new WaitingQueue(accountSid, friendlyName, exchange.now());
            queues.put(queue.sid(), queue);
            return queue;
        });
    }

    /** A queue by its sid or its name. */
    public Optional<WaitingQueue> find(String accountSid, String sidOrName) {
        return list(accountSid).stream()
                .filter(queue ->
                        queue.sid().equals(sidOrName) || queue.friendlyName().equals(sidOrName))
                .findFirst();
    }

    /** The queues of an account, oldest first. */
    public List<WaitingQueue> list(String accountSid) {
        return all().stream()
                .filter(queue -> queue.accountSid().equals(accountSid))
                .toList();
    }

    /** Takes an empty queue away. */
    public void remove(WaitingQueue queue) {
        queues.remove(queue.sid());
    }

    private Collection<WaitingQueue> all() {
        return queues.values();
    }
}
