package io.keskus.routing.desk;

import io.keskus.identity.Member;
import io.keskus.identity.Role;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.TenantId;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one tab is told, over one connection after another: messages leave one after the other, numbered, in the order
 * they came. Without a connection they wait; a tab that takes none, or stays away, loses the session rather than filling
 * the memory, and is told the whole truth in another.
 */
final class DeskSession {
    private final UUID id;
    private final TenantId tenant;
    private final Member member;
    private final ArrayDeque<String> first = new ArrayDeque<>();
    private final Waiting waiting = new Waiting();
    private final SentLog sent = new SentLog();
    private final Set<String> topics = new HashSet<>();
    /** News of topics whose snapshot is still being made. */
    private final Map<String, Waiting> held = new HashMap<>();
    /** What came before the opening was told; null afterwards. */
    private Waiting early = new Waiting();

    private Wire wire;
    /** Over the present wire. */
    private Underway way = new Underway();

    private boolean underway;
    private boolean pumping;
    private boolean ended;
    private long lostAtNanos;

    DeskSession(UUID id, TenantId tenant, Member member, Wire wire) {
        this.id = id;
        this.tenant = tenant;
        this.member = member;
        this.wire = wire;
    }

    UUID id() {
        return id;
    }

    TenantId tenant() {
        return tenant;
    }

    Member member() {
        return member;
    }

    /** Empty for a member who takes no interactions. */
    Optional<AgentId> agent() {
        return member.is(Role.AGENT) ? Optional.of(member.id().asAgent()) : Optional.empty();
    }

    /** Tells what is so at the opening, then what came meanwhile. */
    void opened(String hello, List<Outgoing> messages) {
        synchronized (this) {
            var meanwhile = early;
            early = null;
            first.add(hello);
            messages.forEach(this::queue);
            queueAll(meanwhile);
        }
        pump();
    }

    /** Never blocks. */
    void send(Outgoing message) {
        synchronized (this) {
            queue(message);
        }
        pump();
    }

    /** From now on the topic's news are kept back, until its snapshot is there. */
    synchronized void subscribe(String topic) {
        topics.add(topic);
        held.putIfAbsent(topic, new Waiting());
    }

    synchronized boolean follows(String topic) {
        return topics.contains(topic);
    }

    synchronized void unsubscribe(String topic) {
        topics.remove(topic);
        held.remove(topic);
    }

    /** Sends the topic's snapshot, then its news since {@link #subscribe}. */
    void snapshot(String topic, Outgoing snapshot) {
        synchronized (this) {
            var news = held.remove(topic);
            if (news != null) {
                queue(snapshot);
                queueAll(news);
            }
        }
        pump();
    }

    /** Nothing happens when the tab has not subscribed to the topic. */
    void news(String topic, Outgoing news) {
        synchronized (this) {
            var kept = held.get(topic);
            if (kept != null && !ended) {
                endUnless(kept.add(news));
            } else if (topics.contains(topic)) {
                queue(news);
            }
        }
        pump();
    }

    /** The tab has everything up to that number. */
    synchronized void heard(long number) {
        sent.heard(number);
    }

    /** @return false when what was missed is no longer here, or never was: then nothing has happened */
    boolean resume(Wire newer, long after, String hello) {
        Wire older;
        synchronized (this) {
            if (ended || early != null || !sent.reaches(after)) {
                return false;
            }
            older = wire;
            wire = newer;
            way = new Underway();
            underway = false;
            first.clear();
            first.add(hello);
            first.addAll(sent.after(after));
        }
        if (older != null) {
            older.close(CloseCode.GONE_ON, "the session goes on over another connection");
        }
        pump();
        return true;
    }

    /** Everything up to the mark has arrived over that connection. */
    void arrived(Wire over, long mark) {
        synchronized (this) {
            if (wire == over) {
                way.arrived(mark);
            }
        }
        pump();
    }

    /** The connection is gone; the session waits for another, unless it has one. */
    synchronized void lost(Wire gone, long nowNanos) {
        if (wire == gone) {
            wire = null;
            underway = false;
            first.clear();
            lostAtNanos = nowNanos;
        }
    }

    /** For good. */
    void end(int code, String reason) {
        Wire open;
        synchronized (this) {
            open = wire;
            wire = null;
            forget();
        }
        if (open != null) {
            open.close(code, reason);
        }
    }

    synchronized boolean ended() {
        return ended;
    }

    /** Whether it has waited that long for a connection. */
    synchronized boolean lostFor(long nanos, long nowNanos) {
        return wire == null && nowNanos - lostAtNanos >= nanos;
    }

    private void queueAll(Waiting others) {
        endUnless(ended || waiting.addAll(others));
    }

    private void queue(Outgoing message) {
        if (!ended) {
            endUnless((early == null ? waiting : early).add(message));
        }
    }

    // the connection is closed afterwards, outside the lock
    private void endUnless(boolean fits) {
        ended |= !fits;
    }

    private void forget() {
        ended = true;
        waiting.clear();
        held.clear();
        first.clear();
        topics.clear();
        sent.heard(Long.MAX_VALUE);
    }

    /** Sends until the connection is busy or nothing waits; a loop, for a wire may be done at once. */
    private void pump() {
        while (true) {
            Wire to;
            String text;
            synchronized (this) {
                text = pumping || underway || ended || wire == null || way.isFull() ? null : next();
                if (text == null) {
                    break;
                }
                underway = true;
                pumping = true;
                to = wire;
            }
            int chars = text.length();
            to.send(text, ok -> sent(to, chars, ok));
            synchronized (this) {
                pumping = false;
            }
        }
        if (ended()) {
            end(CloseCode.TOO_SLOW, "messages were not taken");
        }
    }

    private String next() {
        if (!first.isEmpty()) {
            return first.poll();
        }
        var message = waiting.poll();
        if (message == null) {
            return null;
        }
        return message.numbered() ? sent.add(message) : message.text();
    }

    private void sent(Wire over, int chars, boolean ok) {
        boolean ask;
        long mark;
        synchronized (this) {
            if (wire != over) {
                return;
            }
            underway = false;
            ask = way.add(chars);
            mark = way.mark();
        }
        if (ok) {
            if (ask) {
                over.ask(mark);
            }
            pump();
        } else {
            over.close(CloseCode.TOO_SLOW, "a message could not be sent");
        }
    }
}
