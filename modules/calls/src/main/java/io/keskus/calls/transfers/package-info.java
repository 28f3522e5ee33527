/** A customer is given away, at once or after somebody was asked. */
package io.keskus.calls.transfers;
