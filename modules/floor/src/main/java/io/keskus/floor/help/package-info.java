/** Agents who raise a hand in a talk. */
package io.keskus.floor.help;
