/** The rating core: pure functions of usage and a price-plan version; no database, no clock, no framework. */
package io.keskus.billing.rating;
