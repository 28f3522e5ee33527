package io.keskus.simulator.call;

/**
 * Between whom a leg is, and how it came about.
 *
 * @param parentSid the call that dialled this leg, empty for none
 * @param numberSid the number that was called, empty for none
 */
record Route(String accountSid, String from, String to, Direction direction, String parentSid, String numberSid) {}
