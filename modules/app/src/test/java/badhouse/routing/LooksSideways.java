package badhouse.routing;

import badhouse.ivr.Flow;
import badhouse.routing.queues.Line;

record LooksSideways(Flow flow, Line line) {}
