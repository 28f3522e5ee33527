package io.keskus.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;

/** Units of work on the container's transactions. */
@ApplicationScoped
class JtaUnitOfWork extends TransactionalUnitOfWork {
    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "keskus")
    private EntityManager entities;

    @Override
    protected void begin() throws Exception {
        transaction.begin();
    }

    @Override
    protected void commit() throws Exception {
        // what a flush inside the commit throws arrives without its cause, and a lost lock would not be known as one
        entities.flush();
        transaction.commit();
    }

    @Override
    protected void rollback() throws Exception {
        transaction.rollback();
    }
}
