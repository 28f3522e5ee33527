package io.keskus.simulator.call;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All conferences; one is made when somebody comes in under a name that no living one has. */
public final class Conferences {

    private final Exchange exchange;
    private final Map<String, Conference> conferences = new LinkedHashMap<>();

    Conferences(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The living conference of that sid or name, made if there is none. */
    public Conference open(String accountSid, String sidOrName) {
        return list(accountSid).stream()
                .filter(each -> !each.over() && named(each, sidOrName))
                .findFirst()
                .orElseGet(() -> {
                    var conference = new Conference(exchange, accountSid, sidOrName);
                    conferences.put(conference.sid(), conference);
                    return conference;
                });
    }

    /** A conference by its sid, or a living one by its name. */
    public Optional<Conference> find(String accountSid, String sidOrName) {
        return list(accountSid).stream()
                .filter(each -> each.sid().equals(sidOrName) || (!each.over() && named(each, sidOrName)))
                .findFirst();
    }

    /** The conferences of an account, oldest first. */
    public List<Conference> list(String accountSid) {
        return conferences.values().stream()
                .filter(each -> each.accountSid().equals(accountSid))
                .toList();
    }

    private static boolean named(Conference conference, String sidOrName) {
        return conference.sid().equals(sidOrName) || conference.friendlyName().equals(sidOrName);
    }
}
