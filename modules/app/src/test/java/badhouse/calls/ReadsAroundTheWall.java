package badhouse.calls;

import jakarta.persistence.EntityManager;
import java.sql.Connection;

class ReadsAroundTheWall {
    Object everything(EntityManager entities) {
        entities.createNativeQuery("delete from call_record").executeUpdate();
        return entities.unwrap(Connection.class);
    }
}
