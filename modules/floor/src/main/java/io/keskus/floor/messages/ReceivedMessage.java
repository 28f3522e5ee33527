package io.keskus.floor.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as an agent reads it.
 *
 * @param from the supervisor's name
 * @param audience {@code agent}, {@code queue} or {@code all}
 * @param queue the queue's label, null for the others
 */
public record ReceivedMessage(
        UUID id, Instant sentAt, String from, String audience, String queue, String text, boolean read) {}
