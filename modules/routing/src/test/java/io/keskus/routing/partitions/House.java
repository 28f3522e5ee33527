package io.keskus.routing.partitions;

import io.keskus.acd.Command;
import io.keskus.acd.QueueRules;
import io.keskus.acd.Skills;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.DomainEvent;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Ids;
import io.keskus.platform.testing.MovedClock;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.routing.AgentStateChanged;
import io.keskus.routing.OfferAccepted;
import io.keskus.routing.OfferLost;
import io.keskus.routing.OfferTimedOut;
import io.keskus.routing.OfferWithdrawn;
import io.keskus.routing.WaitingWork;
import io.keskus.routing.WorkOffered;
import io.keskus.routing.WorkQueued;
import io.keskus.routing.WorkWithdrawn;
import io.keskus.routing.WrapUpExtended;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A database with one tenant, a queue and agents, on which nodes can be started and killed. */
public final class House {
    public static final Instant MORNING = Instant.parse("2026-11-23T08:00:00Z");

    private static final TestDatabase SHARED = TestDatabase.create();
    private static final List<String> TABLES = List.of(
            "partition_inbox",
            "partition_journal",
            "engine_state",
            "engine_snapshot",
            "waiting_work",
            "queue_pace",
            "work_part",
            "agent_presence",
            "agent_socket",
            "offer_explanation",
            "outbox_delivery",
            "routing_agent_queue",
            "routing_agent",
            "routing_queue");

    public final TestDatabase database = SHARED;
    public final TenantId tenant = new TenantId(Ids.next());
    public final QueueId sales = new QueueId(Ids.next());
    public final AgentId ana = new AgentId(Ids.next());
    public final AgentId ben = new AgentId(Ids.next());
    public final MovedClock clock = new MovedClock(MORNING);

    public House() {
        TABLES.forEach(table -> database.execute("DELETE FROM " + table));
        database.execute("UPDATE routing_lease SET owner = NULL, epoch = 0, expires_at = '2000-01-01 00:00:00'");
        database.execute("INSERT INTO routing_queue VALUES (" + hex(tenant.value()) + ", " + hex(sales.value())
                + ", 'sales', 'Sales', '{}', 5, 20, 30, 0, NULL, FALSE, 1, NULL, 60, NULL, FALSE)");
    }

    static String hex(UUID id) {
        return "x'" + HexFormat.of().formatHex(Ids.bytes(id)) + "'";
    }

    public List<Command> definitions() {
        return List.of(
                new Command.DefineQueue(QueueRules.simple(sales)),
                new Command.DefineAgent(ana, Skills.NONE, new TreeSet<>(Set.of(sales))),
                new Command.DefineAgent(ben, Skills.NONE, new TreeSet<>(Set.of(sales))));
    }

    /** Their rows, as the configuration would have written them. */
    public void writeAgents() {
        for (var agent : List.of(ana, ben)) {
            database.execute("INSERT INTO routing_agent VALUES (" + hex(tenant.value()) + ", " + hex(agent.value())
                    + ", '{}', 1, 0)");
            database.execute("INSERT INTO routing_agent_queue VALUES (" + hex(tenant.value()) + ", " + hex(Ids.next())
                    + ", " + hex(agent.value()) + ", " + hex(sales.value()) + ")");
        }
    }

    public WaitingWork call(InteractionId interaction) {
        return WaitingWork.call(
                interaction,
                sales,
                Map.of(),
                WaitingWork.USUAL_PRIORITY,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    /** Whoever holds leases is believed dead: the next node takes over. */
    public void leasesExpire() {
        database.execute("UPDATE routing_lease SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND");
    }

    public long count(String sql) {
        try (var connection = database.plainDataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** Rows of a query, each as its columns with blanks between them. */
    public List<String> rows(String sql) {
        try (var connection = database.plainDataSource().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                var line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    line.append(i == 1 ? "" : " ").append(rows.getString(i));
                }
                found.add(line.toString());
            }
            return found;
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** What was published, by the type of event; nobody takes it out of the outbox here. */
    public List<String> told() {
        return rows("SELECT type FROM outbox_delivery ORDER BY seq").stream()
                .map(type -> type.substring(type.indexOf('.') + 1))
                .toList();
    }

    /** Asks for every event and is never given one. */
    static final class Listener implements EventConsumer {
        @Override
        public String name() {
            return "test";
        }

        @Override
        public Set<Class<? extends DomainEvent>> events() {
            return Set.of(
                    WorkQueued.class,
                    WorkOffered.class,
                    OfferAccepted.class,
                    OfferTimedOut.class,
                    OfferWithdrawn.class,
                    OfferLost.class,
                    WorkWithdrawn.class,
                    AgentStateChanged.class,
                    WrapUpExtended.class);
        }

        @Override
        public void handle(DomainEvent event) {
            throw new IllegalStateException("no delivery was expected");
        }
    }
}
