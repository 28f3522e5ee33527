/** The single writer of each partition: leases, inbox, journal, and the engines of its tenants. */
package io.keskus.routing.partitions;
