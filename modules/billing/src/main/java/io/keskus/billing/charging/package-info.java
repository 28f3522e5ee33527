/** Usage gets its price: one rated line for each usage event, never a second one. */
package io.keskus.billing.charging;
