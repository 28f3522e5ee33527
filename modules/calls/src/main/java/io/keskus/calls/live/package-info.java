/** The core of a live call: its rows, found and locked; who takes part; how it is closed. */
package io.keskus.calls.live;
