/** Flows and opening hours over HTTP. */
package io.keskus.ivr.api;
