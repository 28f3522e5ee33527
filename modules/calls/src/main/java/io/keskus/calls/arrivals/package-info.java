/** Calls come in and go through their flow. */
package io.keskus.calls.arrivals;
