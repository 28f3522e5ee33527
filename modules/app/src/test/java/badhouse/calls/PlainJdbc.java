package badhouse.calls;

import java.sql.Connection;

record PlainJdbc(Connection connection) {}
