package io.keskus.telephony.numbers;

import io.keskus.kernel.PhoneNumber;
import java.time.Instant;
import java.util.Optional;

/** Lets tests of other rooms assign numbers. */
public final class NumberBench {
    private NumberBench() {}

    public static void assign(Numbers numbers, String e164, String flow, Instant at) {
        numbers.assign(new WantedNumber(new PhoneNumber(e164), flow, Optional.empty()), at);
    }
}
