package io.keskus.telephony;

/** The carrier did not answer, or not usefully; the same request may be made again later. */
public class CarrierUnavailable extends RuntimeException {
    public CarrierUnavailable(String message) {
        super(message);
    }

    public CarrierUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
