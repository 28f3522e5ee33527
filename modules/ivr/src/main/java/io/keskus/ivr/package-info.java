/** The shop window of ivr: flows, their pure step function, opening hours, and the façade {@link io.keskus.ivr.Ivr}. */
package io.keskus.ivr;
