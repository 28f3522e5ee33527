package io.keskus.routing;

import io.keskus.routing.partitions.House;
import io.keskus.routing.partitions.Node;
import io.keskus.routing.places.Places;
import io.keskus.routing.presence.PresenceForTests;
import io.keskus.routing.presence.Presences;
import io.keskus.routing.presence.Sockets;
import io.keskus.routing.queues.Queues;

/** The rooms of the module as the container would put them together, on one node. */
public final class Rooms {
    public final Queues queues;
    public final Presences presences;
    public final Sockets sockets;
    public final Places places;
    public final Routing routing;
    public final Overview overview;

    public Rooms(House house, Node node) {
        var entities = house.database.entityManager();
        queues = new Queues(entities);
        sockets = PresenceForTests.sockets(house.database, node.inbox, 10);
        presences = new Presences(entities, sockets);
        places = new Places(entities, queues, presences);
        overview = new TenantOverview(house.database.unitOfWork(), queues, places, presences);
        routing = new TenantRouting(house.database.unitOfWork(), node.inbox, queues, places, presences, house.clock);
    }
}
