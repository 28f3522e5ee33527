package io.keskus.telephony.webhooks;

import java.util.Map;
import java.util.Optional;

/**
 * A POST to one of our webhook addresses, as it came.
 *
 * @param path behind {@code /hooks/}, as {@code twilio/step/…}
 * @param query as it came, undecoded
 * @param headers by lower-case name
 */
record Hook(String path, Optional<String> query, Map<String, String> headers, byte[] body) {}
