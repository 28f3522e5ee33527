package io.keskus.platform.persistence;

import org.eclipse.persistence.internal.queries.CallQueryMechanism;
import org.eclipse.persistence.queries.DatabaseQuery;

/** Recognises SQL that somebody wrote by hand among the queries EclipseLink is about to run. */
final class RawSql {
    private RawSql() {}

    static void refuse(DatabaseQuery query) {
        if (query == null) {
            return;
        }
        boolean data = query.isDataModifyQuery() || query.isDataReadQuery();
        boolean handWritten = query.isCallQuery() && query.getQueryMechanism() instanceof CallQueryMechanism;
        if (data || handWritten && query.isUserDefined()) {
            throw new IllegalStateException(
                    "hand-written SQL passes no tenant wall: use a JDBC reader that is allowed");
        }
    }
}
