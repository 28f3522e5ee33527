package io.keskus.telephony.control;

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

/** Finds orders that nobody carries out any more: all of them after a start, later those of a node that died. */
@ApplicationScoped
class CommandSweep implements StartStep {
    private static final Logger LOG = Logger.getLogger(CommandSweep.class.getName());
    private static final int SECONDS = 5;

    private final DataSource source;
    private final Commands commands;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected CommandSweep() {
        this(null, null);
    }

    @Inject
    CommandSweep(DataSource source, Commands commands) {
        this.source = source;
        this.commands = commands;
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::quietSweep, 0, SECONDS, TimeUnit.SECONDS);
    }

    /** Over all tenants, since a job knows none; each order is then carried out in a unit of work of its own tenant. */
    void sweep() throws SQLException {
        try (var connection = source.getConnection();
                var statement =
                        connection.prepareStatement("SELECT DISTINCT tenant_id, target FROM carrier_command_due");
                var rows = statement.executeQuery()) {
            while (rows.next()) {
                commands.wake(new TenantId(Ids.uuid(rows.getBytes(1))), rows.getString(2));
            }
        }
    }

    private void quietSweep() {
        try {
            sweep();
        } catch (SQLException | RuntimeException failure) {
            LOG.log(Level.WARNING, "orders could not be swept; tried again in " + SECONDS + " s", failure);
        }
    }
}
