package io.keskus.routing.partitions;

import io.keskus.acd.Command;
import io.keskus.platform.testing.TestBeans;
import io.keskus.routing.WaitingWork;
import io.keskus.routing.explanations.Explanations;
import io.keskus.routing.places.PlacesForTests;
import io.keskus.routing.presence.PresenceForTests;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.Consumer;

/** One process of the application as far as routing goes; everything it does it does on the caller's thread. */
public final class Node {
    static final int SNAPSHOT_EVERY = 20;

    private final House house;
    // events stay in the outbox, where the tests read them
    private final ScheduledThreadPoolExecutor nobody =
            new ScheduledThreadPoolExecutor(1, new ThreadPoolExecutor.DiscardPolicy());
    final Leases leases;
    final Writer writer;
    final Wakeups wakeups;
    final Heart heart;
    public final Inbox inbox;
    private boolean dead;

    /** A node with leases. */
    public static Node start(House house) {
        return start(house, applied -> {});
    }

    /** @param last follows each command after everything else, inside its unit of work */
    static Node start(House house, Consequence last) {
        var node = new Node(house, last);
        node.heart.beat();
        return node;
    }

    private Node(House house, Consequence last) {
        this.house = house;
        nobody.shutdownNow();
        var db = house.database;
        // it beats when a test says so, however long the machine takes for what lies between
        leases = new Leases(new LeaseTable(db.dataSource()), () -> 0L);
        var consequences = new ArrayList<Consequence>();
        var outbox = TestBeans.outbox(db, nobody, new House.Listener());
        consequences.add(PlacesForTests.waitingWorks(db.entityManager()));
        consequences.add(PresenceForTests.presences(db));
        consequences.add(new Explanations(db.entityManager()));
        consequences.add(new Events(outbox));
        consequences.add(last);
        writer = new Writer(
                db.entityManager(),
                db.unitOfWork(),
                house.clock,
                leases,
                new PartitionJournal(db.dataSource()),
                consequences,
                SNAPSHOT_EVERY);
        wakeups = new Wakeups(writer, this::run);
        inbox = new Inbox(db.entityManager(), db.unitOfWork(), house.clock, wakeups);
        heart = new Heart(leases, wakeups, new Backlog(db.dataSource()), house.clock);
    }

    private void run(Runnable work) {
        if (!dead) {
            work.run();
        }
    }

    /** As after {@code kill -9}: does nothing any more, and leaves everything as it is. */
    public void die() {
        dead = true;
    }

    public void tell(Command... commands) {
        unit(box -> List.of(commands).forEach(box::put));
    }

    public void tell(WaitingWork work) {
        unit(box -> box.put(work));
    }

    void unit(Consumer<Inbox> work) {
        house.database.unitOfWork().run(house.tenant, () -> work.accept(inbox));
    }

    /** Everything due by now happens. */
    public void lookAtClock() {
        heart.lookAtClock();
    }

    /** A second has passed: leases, forgotten mail. */
    public void beat() {
        heart.beat();
    }
}
