package io.keskus.calls.callbacks;

import io.keskus.platform.Settings;
import java.time.Duration;

/**
 * @param lookEvery how often it is looked whether a promise is due, real time
 * @param patience for how long a promise is kept for the agent who made it, before anybody in the queue may have it
 * @param askAgain after how long an agent who did not take it is asked again
 * @param dialWithin how long an agent who took it may take to dial
 * @param tryAgain after how long a contact who was not reached is called again
 * @param mostAttempts after how many calls it is given up
 */
record CallbackSettings(
        Duration lookEvery,
        Duration patience,
        Duration askAgain,
        Duration dialWithin,
        Duration tryAgain,
        int mostAttempts) {
    static CallbackSettings read(Settings settings) {
        return new CallbackSettings(
                settings.duration("keskus.callbacks.look-every", "PT1S"),
                settings.duration("keskus.callbacks.patience", "PT5M"),
                settings.duration("keskus.callbacks.ask-again", "PT30S"),
                settings.duration("keskus.callbacks.dial-within", "PT3M"),
                settings.duration("keskus.callbacks.try-again", "PT15M"),
                settings.number("keskus.callbacks.most-attempts", 3, 1, 20));
    }
}
