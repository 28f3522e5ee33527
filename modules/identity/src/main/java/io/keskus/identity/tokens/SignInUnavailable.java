package io.keskus.identity.tokens;

/** The realm's keys cannot be had right now, so no token can be judged; try again. */
public final class SignInUnavailable extends RuntimeException {
    public SignInUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
