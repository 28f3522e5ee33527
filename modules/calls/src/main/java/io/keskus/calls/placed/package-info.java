/** Calls that agents begin, to numbers and to colleagues. */
package io.keskus.calls.placed;
