/** What was used: every leg that ended becomes usage, once. */
package io.keskus.billing.metering;
