package io.keskus.simulator.call;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All conferences; one is made when somebody comes in under a name that no living one has. */
public final class Conferences {

    private final Exchange exchange;
    private final Map<String, Conference> conferences = new LinkedHashMap<>();
    private final Map<String, Conference> living = new HashMap<>();

    Conferences(Exchange exchange) {
        this.exchange = exchange;
    }

    /** The living conference of that sid or name, made if there is none. */
    public Conference open(String accountSid, String sidOrName) {
        return find(accountSid, sidOrName).filter(each -> !each.over()).orElseGet(() -> {
            var conference = new Conference(exchange, accountSid, sidOrName);
            conferences.put(conference.sid(), conference);
            living.put(accountSid + " " + sidOrName, conference);
            return conference;
        });
    }

    /** A conference by its sid, or a living one by its name. */
    public Optional<Conference> find(String accountSid, String sidOrName) {
        var bySid = conferences.get(sidOrName);
        if (bySid != null) {
            return Optional.of(bySid).filter(each -> each.accountSid().equals(accountSid));
        }
        return Optional.ofNullable(living.get(accountSid + " " + sidOrName));
    }

    void over(Conference conference) {
        living.remove(conference.accountSid() + " " + conference.friendlyName(), conference);
    }

    /** Forgets the conferences that are over. */
    void forgetOver() {
        conferences.values().removeIf(Conference::over);
    }

    /** The conferences of an account, oldest first. */
    public List<Conference> list(String accountSid) {
        return conferences.values().stream()
                .filter(each -> each.accountSid().equals(accountSid))
                .toList();
    }
}
