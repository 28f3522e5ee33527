/** Our usage against the carrier's own bill. Pure. */
package io.keskus.billing.reconciliation;
