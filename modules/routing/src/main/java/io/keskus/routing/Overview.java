package io.keskus.routing;

import io.keskus.kernel.QueueId;
import java.util.List;

/** The whole floor of a tenant at this moment, each question a fixed number of queries. For the tenant of the context. */
public interface Overview {
    /** Every agent, by id. */
    List<AgentNow> listAgents();

    /** Open queues, by name. */
    List<QueueNow> listQueues();

    /** What waits in the queue, in the order in which it will be served. @param most how many at most */
    List<WaitingNow> listWaiting(QueueId queue, int most);
}
