/**
 * Jakarta plumbing: the tenant context and its walls, units of work, the outbox, problem+json, secrets, start-up order.
 */
package io.keskus.platform;
