package io.keskus.platform.outbox;

import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.StartStep;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Finds deliveries that nobody carries any more: all of them after a start, later those of a node that died. */
@ApplicationScoped
class OutboxSweep implements StartStep {
    private static final Logger LOG = Logger.getLogger(OutboxSweep.class.getName());
    private static final int SECONDS = 15;

    private final DataSource source;
    private final Deliveries deliveries;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected OutboxSweep() {
        this(null, null);
    }

    @Inject
    public OutboxSweep(DataSource source, Deliveries deliveries) {
        this.source = source;
        this.deliveries = deliveries;
    }

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::quietSweep, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** Wakes every lane that holds a delivery; a lane that is under way already only looks once more. */
    public void sweep() throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement(
                        "SELECT DISTINCT tenant_id, consumer, ordering_key FROM outbox_delivery");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                deliveries.wake(new TenantId(Ids.uuid(rows.getBytes(1))), rows.getString(2), rows.getString(3));
            }
        }
    }

    private void quietSweep() {
        try {
            sweep();
        } catch (SQLException | RuntimeException failure) {
            LOG.log(Level.WARNING, "the outbox could not be swept; tried again in " + SECONDS + " s", failure);
        }
    }
}
