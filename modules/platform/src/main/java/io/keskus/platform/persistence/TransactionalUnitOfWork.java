package io.keskus.platform.persistence;

import io.keskus.kernel.TenantId;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Nesting, tenant context, repetition after a deadlock and after-commit actions; how to begin and end is open. */
public abstract class TransactionalUnitOfWork implements UnitOfWork {
    private static final Logger LOG = Logger.getLogger(TransactionalUnitOfWork.class.getName());
    private static final int TRIES = 4;
    private static final int DEADLOCK = 1213;
    private static final int LOCK_WAIT_TIMEOUT = 1205;
    private static final int DUPLICATE_ENTRY = 1062;

    private final ThreadLocal<List<Runnable>> afterCommit = new ThreadLocal<>();

    protected abstract void begin() throws Exception;

    protected abstract void commit() throws Exception;

    protected abstract void rollback() throws Exception;

    @Override
    public <T> T in(TenantId tenant, Supplier<T> work) {
        return TenantContext.call(tenant, () -> afterCommit.get() == null ? outermost(work) : work.get());
    }

    @Override
    public void afterCommit(Runnable action) {
        var actions = afterCommit.get();
        if (actions == null) {
            throw new IllegalStateException("outside a unit of work");
        }
        actions.add(action);
    }

    private <T> T outermost(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(work);
            } catch (RuntimeException failure) {
                if (attempt == TRIES || !lostLock(failure)) {
                    throw failure;
                }
                LOG.log(Level.FINE, "lost a lock, attempt {0}", attempt);
            }
        }
    }

    private <T> T once(Supplier<T> work) {
        var actions = new ArrayList<Runnable>();
        afterCommit.set(actions);
        T result;
        boolean committed = false;
        try {
            begin();
            result = work.get();
            commit();
            committed = true;
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new TransactionFailed(failure);
        } finally {
            afterCommit.remove();
            if (!committed) {
                quietRollback();
            }
        }
        actions.forEach(TransactionalUnitOfWork::act);
        return result;
    }

    private void quietRollback() {
        try {
            rollback();
        } catch (Exception alreadyOver) {
            LOG.log(Level.FINE, "nothing left to roll back", alreadyOver);
        }
    }

    private static void act(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException failure) {
            // the transaction stands: what an action did not do is found again from the database
            LOG.log(Level.WARNING, "an action after commit failed", failure);
        }
    }

    private static boolean lostLock(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && lostLock(sql)) {
                return true;
            }
        }
        return false;
    }

    // a unique key named once_… says that the second comer should look again and find what the first one made
    private static boolean lostLock(SQLException failure) {
        return switch (failure.getErrorCode()) {
            case DEADLOCK, LOCK_WAIT_TIMEOUT -> true;
            case DUPLICATE_ENTRY -> failure.getMessage().contains("once_");
            default -> false;
        };
    }
}
