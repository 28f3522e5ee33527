package io.keskus.platform.persistence;

import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import org.eclipse.persistence.config.SessionCustomizer;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * The first wall: every client session and unit of work gets the tenant of its thread, or none at all, in which case
 * EclipseLink refuses to read or write a tenant's row. The third wall: SQL written by hand does not pass, since
 * EclipseLink adds no tenant to it.
 */
public final class TenantSessions implements SessionCustomizer {
    /** The property from which EclipseLink takes the value of {@code tenant_id}. */
    static final String PROPERTY = "eclipselink.tenant-id";

    @Override
    public void customize(Session session) {
        session.getEventManager().addListener(new Walls());
        RowWall.raise(session);
        session.getDatasourceLogin().getDatasourcePlatform().setConversionManager(new UuidConversions());
    }

    private static final class Walls extends SessionEventAdapter {
        @Override
        public void postAcquireClientSession(SessionEvent event) {
            bind(event.getSession());
        }

        @Override
        public void postAcquireUnitOfWork(SessionEvent event) {
            bind(event.getSession());
        }

        @Override
        public void preExecuteQuery(SessionEvent event) {
            RawSql.refuse(event.getQuery());
        }

        private static void bind(Session session) {
            TenantContext.current()
                    .ifPresentOrElse(
                            tenant -> session.setProperty(PROPERTY, Ids.bytes(tenant.value())),
                            () -> session.removeProperty(PROPERTY));
        }
    }
}
