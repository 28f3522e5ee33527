/** The tariff as a file of tenant-config. */
package io.keskus.billing.config;
