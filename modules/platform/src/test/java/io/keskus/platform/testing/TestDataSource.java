package io.keskus.platform.testing;

import com.mysql.cj.jdbc.MysqlDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Inside a unit of work the unit's own connection, as a container shares it; outside, a new one. */
final class TestDataSource {
    private TestDataSource() {}

    static DataSource sharing(MysqlDataSource plain, TestUnits units) {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, args) -> {
                    if (!method.getName().equals("getConnection")) {
                        return method.invoke(plain, args);
                    }
                    var shared = units.connection();
                    return shared == null ? fresh(plain) : unclosable(shared);
                });
    }

    private static Connection fresh(MysqlDataSource plain) throws SQLException {
        var connection = plain.getConnection();
        connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        return connection;
    }

    private static Connection unclosable(Connection shared) {
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                    if (method.getName().equals("close")) {
                        return null;
                    }
                    try {
                        return method.invoke(shared, args);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
