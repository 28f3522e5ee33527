package io.keskus.telephony.control;

import io.keskus.platform.Outbox;
import io.keskus.platform.testing.TestDatabase;
import io.keskus.telephony.testing.TelephonyBench;
import java.sql.SQLException;
import java.time.Clock;
import java.util.concurrent.ScheduledExecutorService;

/** Puts this room together for tests. */
public final class CommandBench {
    private CommandBench() {}

    public static Commands commands(
            TestDatabase database, TelephonyBench bench, Outbox outbox, Clock clock, ScheduledExecutorService threads) {
        var ledger = new Ledger(database.entityManager(), clock);
        var execution = new Execution(
                bench.settings, bench.providers(), bench.accounts(), bench.inbox(), database.unitOfWork());
        return new Commands(database.unitOfWork(), ledger, execution, outbox, clock, bench.settings, threads);
    }

    public static void sweep(TestDatabase database, Commands commands) {
        try {
            new CommandSweep(database.dataSource(), commands).sweep();
        } catch (SQLException failure) {
            throw new AssertionError(failure);
        }
    }
}
