/** Callers in a queue: how they come into it, what they hear, who sees them, and how long it took. */
package io.keskus.calls.waiting;
