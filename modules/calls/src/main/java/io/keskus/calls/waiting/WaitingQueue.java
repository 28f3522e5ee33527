package io.keskus.calls.waiting;

import io.keskus.kernel.QueueId;
import java.util.List;

/** @param callers who waits and is offered to nobody yet, in the order in which they will be served; not all of many */
record WaitingQueue(QueueId id, String label, List<WaitingCaller> callers) {}
