package badhouse.calls;

import jakarta.persistence.EntityManager;

class Unwraps {
    Object session(EntityManager entities) {
        return entities.unwrap(Object.class);
    }
}
