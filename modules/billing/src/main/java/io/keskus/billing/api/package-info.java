/** Usage and its price over HTTP. */
package io.keskus.billing.api;
