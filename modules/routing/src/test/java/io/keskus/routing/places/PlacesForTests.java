package io.keskus.routing.places;

import io.keskus.routing.partitions.Consequence;
import io.keskus.routing.queues.Queues;
import jakarta.persistence.EntityManager;

/** Opens this room for the tests of others. */
public final class PlacesForTests {
    private PlacesForTests() {}

    public static Consequence waitingWorks(EntityManager entities) {
        return new WaitingWorks(entities, new Queues(entities));
    }
}
