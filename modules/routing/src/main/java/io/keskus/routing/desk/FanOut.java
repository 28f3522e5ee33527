package io.keskus.routing.desk;

import io.keskus.identity.MemberId;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;

/**
 * Brings messages to the tabs of members, each by tenant and member together: a message for one tenant cannot reach
 * another's tab. The only class that knows where sockets are; so far on this node.
 */
@ApplicationScoped
public class FanOut {
    private final Sessions sessions;

    /** For the container's proxy. */
    protected FanOut() {
        this(null);
    }

    @Inject
    FanOut(Sessions sessions) {
        this.sessions = sessions;
    }

    /** To every tab of the member; nothing happens when there is none. */
    public void send(TenantId tenant, MemberId member, String text) {
        sessions.of(tenant, member).forEach(session -> session.send(Outgoing.of(text)));
    }

    /** To every tab of the tenant that has subscribed. */
    public void publish(TenantId tenant, String topic, Optional<String> key, String text) {
        var news = news(topic, key, text);
        sessions.of(tenant).forEach(session -> session.news(topic, news));
    }

    /** To those tabs of the members that have subscribed. */
    public void publish(TenantId tenant, Set<MemberId> members, String topic, Optional<String> key, String text) {
        var news = news(topic, key, text);
        members.stream()
                .flatMap(member -> sessions.of(tenant, member).stream())
                .forEach(session -> session.news(topic, news));
    }

    /** Whether a tab of the tenant has subscribed; on this node, for each tells its own. */
    public boolean isFollowed(TenantId tenant, String topic) {
        return sessions.of(tenant).anyMatch(session -> session.follows(topic));
    }

    private static Outgoing news(String topic, Optional<String> key, String text) {
        return key.map(about -> Outgoing.about(topic + " " + about, text)).orElseGet(() -> Outgoing.of(text));
    }
}
