/** Queues, skills and presence; hosts the matching engine and keeps what it decides. */
package io.keskus.routing;
