package io.keskus.routing;

import java.util.Optional;

/**
 * Where work stands.
 *
 * @param position among the work waiting in the same queue, from 1
 * @param expected how much longer it will probably wait; empty while no agent of the queue is at work
 */
public record QueuePlace(int position, Optional<WaitRange> expected) {}
