/** The tenant's queues and its agents' skills, and their file {@code queues.yaml}. */
package io.keskus.routing.queues;
