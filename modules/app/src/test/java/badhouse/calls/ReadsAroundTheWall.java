package badhouse.calls;

import jakarta.persistence.EntityManager;

class ReadsAroundTheWall {
    void everything(EntityManager entities) {
        entities.createNativeQuery("delete from call_record").executeUpdate();
    }
}
