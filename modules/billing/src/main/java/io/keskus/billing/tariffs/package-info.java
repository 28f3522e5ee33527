/** Price plans from tariff.yaml, each version kept for ever. */
package io.keskus.billing.tariffs;
