package io.keskus.app;

import jakarta.annotation.sql.DataSourceDefinition;
import java.sql.Connection;

/**
 * The one pool of connections. Where it leads stands in the settings {@code keskus.db.url}, {@code keskus.db.user} and
 * {@code keskus.db.password}.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/keskus",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=keskus.db.url}",
        user = "${MPCONFIG=keskus.db.user}",
        password = "${MPCONFIG=keskus.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 32,
        maxIdleTime = 600,
        properties = {
            "connectionTimeZone=UTC",
            "forceConnectionTimeZoneToSession=true",
            "useServerPrepStmts=true",
            "cachePrepStmts=true",
            "prepStmtCacheSize=250",
            "prepStmtCacheSqlLimit=4096",
            "rewriteBatchedStatements=true",
            "tcpKeepAlive=true",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.MySQLConnectionValidation",
            "fish.payara.validate-atmost-once-period-in-seconds=30",
            "fish.payara.fail-all-connections=true"
        })
class Database {}
