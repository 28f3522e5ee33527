package io.keskus.platform.persistence;

import java.util.Arrays;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.DescriptorEvent;
import org.eclipse.persistence.descriptors.DescriptorEventAdapter;
import org.eclipse.persistence.sessions.Session;

/**
 * Looks at the tenant of every row that becomes an object. EclipseLink leaves the joined side of a LEFT JOIN unfiltered
 * and updates by id alone, so a foreign row that slipped into a unit of work could be read and overwritten; it does not
 * become an object here.
 */
final class RowWall extends DescriptorEventAdapter {
    private final String tenantColumn;

    private RowWall(String tenantColumn) {
        this.tenantColumn = tenantColumn;
    }

    static void raise(Session session) {
        for (ClassDescriptor descriptor : session.getDescriptors().values()) {
            if (descriptor.hasMultitenantPolicy()) {
                descriptor.getEventManager().addListener(new RowWall(descriptor.getTableName() + ".TENANT_ID"));
            }
        }
    }

    @Override
    public void postBuild(DescriptorEvent event) {
        check(event);
    }

    @Override
    public void postRefresh(DescriptorEvent event) {
        check(event);
    }

    private void check(DescriptorEvent event) {
        var tenant = event.getSession().getProperty(TenantSessions.PROPERTY);
        if (!(event.getRecord().get(tenantColumn) instanceof byte[] owner)
                || !(tenant instanceof byte[] mine)
                || !Arrays.equals(owner, mine)) {
            throw new IllegalStateException("a row of another tenant in " + tenantColumn);
        }
    }
}
