/** What the carrier says, and what its books say when it says nothing. */
package io.keskus.calls.carrier;
