/** Agents' desks: the WebSocket, what it carries, and the fan-out to it. */
package io.keskus.routing.desk;
