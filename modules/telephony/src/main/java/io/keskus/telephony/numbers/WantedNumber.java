package io.keskus.telephony.numbers;

import io.keskus.kernel.PhoneNumber;
import java.util.Optional;

/** One entry of numbers.yaml. @param client the client company's name in files */
public record WantedNumber(PhoneNumber number, String flow, Optional<String> client) {}
