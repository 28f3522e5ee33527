package io.keskus.simulator.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A queue of calls, first come, first served. */
public final class WaitingQueue {

    private final String sid = Sids.next("QU");
    private final String accountSid;
    private final Instant created;
    private final List<EnqueueVerb> members = new ArrayList<>();
    private final List<DialQueue> takers = new ArrayList<>();
    private String friendlyName;
    private int maxSize = 100;
    private long left;
    private Duration waited = Duration.ZERO;

    WaitingQueue(String accountSid, String friendlyName, Instant created) {
        this.accountSid = accountSid;
        this.friendlyName = friendlyName;
        this.created = created;
    }

    public String sid() {
        return sid;
    }

    public String accountSid() {
        return accountSid;
    }

    public String friendlyName() {
        return friendlyName;
    }

    public int maxSize() {
        return maxSize;
    }

    public Instant created() {
        return created;
    }

    /** How many calls wait. */
    public int size() {
        return members.size();
    }

    /** Average wait of all that have left, in seconds. */
    public long averageWaitSeconds() {
        return left == 0 ? 0 : waited.toSeconds() / left;
    }

    /** Changes the name or the size; what is null stays. */
    public void change(String newName, Integer newMaxSize) {
        friendlyName = newName == null ? friendlyName : newName;
        maxSize = newMaxSize == null ? maxSize : newMaxSize;
    }

    /** Those who wait, the first in front. */
    public List<Waiting> waiting() {
        var list = new ArrayList<Waiting>();
        for (var member : members) {
            list.add(new Waiting(member.call(), member.since(), list.size() + 1));
        }
        return list;
    }

    /** @param position from 1 */
    public record Waiting(Call call, Instant since, int position) {}

    boolean full() {
        return members.size() >= maxSize;
    }

    int positionOf(EnqueueVerb member) {
        return members.indexOf(member) + 1;
    }

    void join(EnqueueVerb member) {
        members.add(member);
        if (!takers.isEmpty()) {
            takers.remove(0).take(member);
        }
    }

    void leave(EnqueueVerb member, Duration wait) {
        if (members.remove(member)) {
            left++;
            waited = waited.plus(wait);
        }
    }

    EnqueueVerb front() {
        return members.isEmpty() ? null : members.get(0);
    }

    void await(DialQueue taker) {
        takers.add(taker);
    }

    void awaitNoMore(DialQueue taker) {
        takers.remove(taker);
    }
}
