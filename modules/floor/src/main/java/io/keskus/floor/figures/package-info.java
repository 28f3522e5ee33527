/** How the waits in queues ended, by the quarter of an hour. */
package io.keskus.floor.figures;
