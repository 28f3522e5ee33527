package io.keskus.telephony;

/** A message of the carrier that lacks what its kind must have, or says it in a way nobody knows. */
public class MalformedWebhook extends RuntimeException {
    /** @param message what is wrong, without the value: it may be personal */
    public MalformedWebhook(String message) {
        super(message);
    }
}
