package io.keskus.floor.reach;

import io.keskus.kernel.AgentId;
import java.time.Instant;

/**
 * Something that was done to an agent from the floor.
 *
 * @param by the supervisor's name
 * @param what ready, away or signed-out
 * @param reason of being away, null otherwise
 */
public record FloorAction(Instant at, String by, AgentId agent, String agentName, String what, String reason) {}
