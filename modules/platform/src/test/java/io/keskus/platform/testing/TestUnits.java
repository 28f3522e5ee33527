package io.keskus.platform.testing;

import io.keskus.platform.persistence.TransactionalUnitOfWork;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** Units of work without a container: an entity manager per unit, bound to the thread. */
final class TestUnits extends TransactionalUnitOfWork {
    private final EntityManagerFactory factory;
    private final ThreadLocal<EntityManager> bound = new ThreadLocal<>();

    TestUnits(EntityManagerFactory factory) {
        this.factory = factory;
    }

    @Override
    protected void begin() {
        var manager = factory.createEntityManager();
        manager.getTransaction().begin();
        bound.set(manager);
    }

    @Override
    protected void commit() {
        bound.get().getTransaction().commit();
        close();
    }

    @Override
    protected void rollback() {
        var manager = bound.get();
        if (manager != null) {
            if (manager.getTransaction().isActive()) {
                manager.getTransaction().rollback();
            }
            close();
        }
    }

    private void close() {
        bound.get().close();
        bound.remove();
    }

    /** The connection of the running unit, flushed so that SQL sees what the entity manager holds. */
    Connection connection() {
        var manager = bound.get();
        return manager == null ? null : manager.unwrap(Connection.class);
    }

    /** Behaves as the container's: joins the unit of this thread, or lives for one call. */
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                    var manager = bound.get();
                    boolean once = manager == null;
                    if (once && Set.of("persist", "merge", "remove", "flush").contains(method.getName())) {
                        throw new IllegalStateException(method.getName() + " outside a unit of work");
                    }
                    var target = once ? factory.createEntityManager() : manager;
                    try {
                        return method.invoke(target, args);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    } finally {
                        // a query made outside a unit is still to be run, as with the container's
                        if (once && !method.getName().startsWith("create")) {
                            target.close();
                        }
                    }
                });
    }
}
