/** What waits where, and how long it will. */
package io.keskus.routing.places;
