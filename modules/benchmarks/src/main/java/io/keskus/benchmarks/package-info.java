/** Benchmarks, each beside its limit: {@code ./keskus bench}. */
package io.keskus.benchmarks;
