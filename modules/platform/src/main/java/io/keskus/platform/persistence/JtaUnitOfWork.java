package io.keskus.platform.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.UserTransaction;

/** Units of work on the container's transactions. */
@ApplicationScoped
class JtaUnitOfWork extends TransactionalUnitOfWork {
    @Resource
    private UserTransaction transaction;

    @Override
    protected void begin() throws Exception {
        transaction.begin();
    }

    @Override
    protected void commit() throws Exception {
        transaction.commit();
    }

    @Override
    protected void rollback() throws Exception {
        transaction.rollback();
    }
}
