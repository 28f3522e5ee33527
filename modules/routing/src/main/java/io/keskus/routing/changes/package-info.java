/** Tells pages that what they show has changed. */
package io.keskus.routing.changes;
