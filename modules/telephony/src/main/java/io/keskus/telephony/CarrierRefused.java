package io.keskus.telephony;

/** The carrier will not do it, and asking again is of no use. */
public class CarrierRefused extends RuntimeException {
    public CarrierRefused(String message) {
        super(message);
    }

    public CarrierRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
