/**
 * The matching engine: who gets which work. Pure and deterministic: commands and the time go in, decisions come out; no
 * clock, thread, randomness or I/O. One engine per tenant, used by one thread at a time.
 */
package io.keskus.acd;
