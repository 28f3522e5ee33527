package io.keskus.floor.messages;

import java.time.Instant;
import java.util.UUID;

/**
 * A message as supervisors see it.
 *
 * @param from the supervisor's name
 * @param audience {@code agent}, {@code queue} or {@code all}
 * @param to the agent's name or the queue's label, null for everybody
 * @param receivers how many agents it went to
 * @param readers how many of those have read it
 */
public record SentMessage(
        UUID id, Instant sentAt, String from, String audience, String to, String text, int receivers, int readers) {}
