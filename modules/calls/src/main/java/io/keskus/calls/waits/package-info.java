/** How long callers waited in queues, as their journals have it. */
package io.keskus.calls.waits;
