package io.keskus.twilio.rest;

import com.twilio.exception.TwilioException;
import io.keskus.telephony.CarrierRefused;
import io.keskus.telephony.CarrierUnavailable;
import java.util.Optional;
import java.util.function.Supplier;

/** Turns the library's failures into ours. */
final class Asking {
    private Asking() {}

    /** @param what for people, as {@code redirect} */
    static <T> T ask(String what, Supplier<T> question) {
        try {
            return question.get();
        } catch (HttpFailure failure) {
            throw translated(what, failure);
        } catch (TwilioException unreadable) {
            // its message holds the carrier's whole answer, so it goes no further
            throw new CarrierUnavailable(
                    what + ": unreadable answer (" + unreadable.getClass().getSimpleName() + ")");
        }
    }

    /** Empty when the carrier has not got it. */
    static <T> Optional<T> find(String what, Supplier<T> question) {
        return ask(what, () -> {
            try {
                return Optional.of(question.get());
            } catch (HttpFailure failure) {
                if (failure.status() == 404) {
                    return Optional.empty();
                }
                throw failure;
            }
        });
    }

    static RuntimeException translated(String what, HttpFailure failure) {
        var message = what + ": " + failure.getMessage();
        return failure.mayTryAgain() ? new CarrierUnavailable(message, failure) : new CarrierRefused(message, failure);
    }
}
