package io.keskus.routing;

import java.time.Instant;
import java.util.Optional;

/**
 * A queue at this moment.
 *
 * @param waiting how many wait, those who are being offered to an agent among them
 * @param oldest since when the one has waited who has waited longest
 * @param expected how long the next one to come will probably wait; empty while no agent of the queue is at work
 */
public record QueueNow(Queue queue, int waiting, Optional<Instant> oldest, Optional<WaitRange> expected) {}
