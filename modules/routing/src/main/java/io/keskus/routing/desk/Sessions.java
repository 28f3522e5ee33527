package io.keskus.routing.desk;

import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The sessions of this node, each of one member of one tenant; kept for a while without a connection. */
@ApplicationScoped
class Sessions {
    /** Of one member, with and without a connection. */
    static final int MOST_OF_A_MEMBER = 20;
    /** From the loss of the connection. */
    static final Duration KEPT = Duration.ofMinutes(2);

    private final Map<TenantId, Map<MemberId, List<DeskSession>>> sessions = new ConcurrentHashMap<>();

    /** Makes room by forgetting sessions without a connection. @return false when there are too many with one */
    boolean makeRoom(TenantId tenant, MemberId member) {
        while (of(tenant, member).size() >= MOST_OF_A_MEMBER) {
            var idle = of(tenant, member).stream()
                    .filter(session -> session.lostFor(0, System.nanoTime()))
                    .findFirst();
            if (idle.isEmpty()) {
                return false;
            }
            forget(idle.get());
        }
        return true;
    }

    void add(DeskSession session) {
        tenant(session.tenant()).merge(session.member().id(), List.of(session), (older, newer) -> Stream.concat(
                        older.stream(), newer.stream())
                .toList());
    }

    void forget(DeskSession session) {
        session.end(CloseCode.TOO_SLOW, "the session is over");
        tenant(session.tenant()).computeIfPresent(session.member().id(), (member, all) -> {
            var rest = all.stream().filter(each -> each != session).toList();
            return rest.isEmpty() ? null : rest;
        });
    }

    /** The session, if it belongs to this member of this tenant, who may do the same as at its beginning. */
    Optional<DeskSession> find(TenantId tenant, Member member, UUID id) {
        return of(tenant, member.id()).stream()
                .filter(session -> session.id().equals(id))
                .filter(session -> session.member().roles().equals(member.roles()))
                .findFirst();
    }

    List<DeskSession> of(TenantId tenant, MemberId member) {
        return tenant(tenant).getOrDefault(member, List.of());
    }

    Stream<DeskSession> of(TenantId tenant) {
        return tenant(tenant).values().stream().flatMap(List::stream);
    }

    /** Forgets whoever stayed away too long, or could not be told any more. */
    void expire(long nowNanos) {
        sessions.keySet().stream()
                .flatMap(this::of)
                .filter(session -> session.ended() || session.lostFor(KEPT.toNanos(), nowNanos))
                .forEach(this::forget);
    }

    private Map<MemberId, List<DeskSession>> tenant(TenantId tenant) {
        return sessions.computeIfAbsent(tenant, t -> new ConcurrentHashMap<>());
    }
}
