package badhouse.calls;

import badhouse.routing.queues.Line;

class EntersABackRoom {
    private Line[] lines;
}
