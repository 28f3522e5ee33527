/** How soon an offer is in the browser while many agents' sockets are open. */
package io.keskus.benchmarks.sockets;
