/** What agents do, and whether their desks are connected. */
package io.keskus.routing.presence;
