/** Flows and opening hours as parts of a tenant's configuration. */
package io.keskus.ivr.config;
