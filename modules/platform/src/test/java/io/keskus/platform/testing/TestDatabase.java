package io.keskus.platform.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.keskus.kernel.TenantId;
import io.keskus.platform.EventConsumer;
import io.keskus.platform.Ids;
import io.keskus.platform.Outbox;
import io.keskus.platform.UnitOfWork;
import io.keskus.platform.outbox.Deliveries;
import io.keskus.platform.persistence.TenantSessions;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;

/**
 * A database of its own on the JVM's embedded MariaDB, brought up by every module's migrations on the class path, with
 * what beans are constructed from: an entity manager, a unit of work and a data source that behave as the container's.
 */
public final class TestDatabase implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final MysqlDataSource plain;
    private final EntityManagerFactory factory;
    private final TestUnits units;
    private final List<ExecutorService> outboxes = new CopyOnWriteArrayList<>();

    private TestDatabase(MysqlDataSource plain) {
        this.plain = plain;
        this.factory = new PersistenceProvider()
                .createContainerEntityManagerFactory(
                        new TestPersistenceUnit(plain, Entities.names(), properties()), Map.of());
        this.units = new TestUnits(factory);
    }

    /** A fresh, migrated database. */
    public static TestDatabase create() {
        var name = "keskus_" + COUNT.incrementAndGet();
        execute(source("mysql"), "CREATE DATABASE " + name);
        var plain = source(name);
        Flyway.configure().dataSource(plain).load().migrate();
        return new TestDatabase(plain);
    }

    public EntityManager entityManager() {
        return units.entityManager();
    }

    public UnitOfWork unitOfWork() {
        return units;
    }

    /** An outbox to these consumers, which are called on threads of their own, as in the container. */
    public Outbox outbox(EventConsumer... consumers) {
        var threads = Executors.newScheduledThreadPool(2);
        outboxes.add(threads);
        return new Outbox(new Deliveries(entityManager(), units, List.of(consumers), List.of(), threads));
    }

    /** Joins a running unit of work; outside one every connection is new. */
    public DataSource dataSource() {
        return TestDataSource.sharing(plain, units);
    }

    /** For a test's own look at the tables, past every wall. */
    public DataSource plainDataSource() {
        return plain;
    }

    /** Runs one statement past every wall. */
    public void execute(String sql) {
        execute(plain, sql);
    }

    /** The tenant's rows in a table, seen past every wall. */
    public long count(String table, TenantId tenant) {
        try (var connection = plain.getConnection();
                var query = connection.prepareStatement("SELECT COUNT(*) FROM " + table + " WHERE tenant_id = ?")) {
            query.setBytes(1, Ids.bytes(tenant.value()));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(table, failure);
        }
    }

    @Override
    public void close() {
        outboxes.forEach(ExecutorService::shutdownNow);
        factory.close();
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    private static MysqlDataSource source(String database) {
        var source = new MysqlDataSource();
        source.setUrl(
                EmbeddedMariaDb.running().url(database) + "&sessionVariables=transaction_isolation='READ-COMMITTED'");
        source.setUser("keskus");
        source.setPassword("keskus");
        return source;
    }

    private static Properties properties() {
        var properties = new Properties();
        properties.setProperty("eclipselink.target-database", "MySQL");
        properties.setProperty("eclipselink.weaving", "false");
        properties.setProperty("eclipselink.logging.level", "WARNING");
        properties.setProperty("eclipselink.session.customizer", TenantSessions.class.getName());
        return properties;
    }
}
