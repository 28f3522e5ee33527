/** Queues, presence and explanations over HTTP. */
package io.keskus.routing.api;
