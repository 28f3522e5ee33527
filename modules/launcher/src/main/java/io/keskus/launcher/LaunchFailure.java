package io.keskus.launcher;

/** Something could not be started or reached; the message is for the person at the terminal and says what to do. */
public final class LaunchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong and what would be right, in plain words
     */
    public LaunchFailure(String message) {
        super(message);
    }

    /**
     * @param message what is wrong and what would be right, in plain words
     * @param cause what the machine said
     */
    public LaunchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
