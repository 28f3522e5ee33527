package io.keskus.simulator.control;

/** What was asked for does not exist. */
final class NotThere extends RuntimeException {

    NotThere(String message) {
        super(message);
    }
}
