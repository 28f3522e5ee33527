/**
 * Starts and stops everything that Keskus needs on one machine, for the demo and for tests, and drives it from outside.
 *
 * <p>{@link io.keskus.launcher.Stack} is the whole; {@link io.keskus.launcher.MariaDb}, {@link io.keskus.launcher.Keycloak}
 * and the others are its parts, each usable alone.
 */
package io.keskus.launcher;
