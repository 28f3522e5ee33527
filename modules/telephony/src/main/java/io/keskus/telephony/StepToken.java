package io.keskus.telephony;

/**
 * The place in a call at which the carrier asks for the next document. We choose it and it travels in the address that
 * the carrier asks; only its owner knows what it means. 1 to 96 letters, digits, {@code . _ -}.
 *
 * <p>Together with the call it names one answer: the handler is asked once, and a repeat of the same token on the same
 * call gets the first document again. A script that wants to be asked anew, as a waiting loop does, hands out a new token.
 */
public record StepToken(String value) {
    public StepToken {
        Opaque.check("step token", value, 96);
    }

    @Override
    public String toString() {
        return value;
    }
}
