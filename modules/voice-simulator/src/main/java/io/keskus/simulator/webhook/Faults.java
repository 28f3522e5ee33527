package io.keskus.simulator.webhook;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/**
 * What goes wrong for one account, on purpose.
 *
 * @param duplicateWebhooks every TwiML request is sent twice, the second after the first is answered; the second
 *     answer counts
 * @param duplicateCallbacks every callback is sent twice
 * @param reverseCallbacks callbacks of one call or conference are kept back until it ends, then sent last one first
 * @param dropCallback callbacks that are never sent; null for none
 * @param latencyMs every webhook is kept back so long, in real milliseconds
 * @param status5xx so many of the next webhooks count as answered 503 without being sent
 * @param rest5xx so many of the next REST requests are answered 503 and not carried out
 * @param rest429 so many of the next REST requests are answered 429 and not carried out
 * @param restLostAnswers so many of the next REST changes are carried out and yet answered 503
 * @param restLatencyMs every REST answer is kept back so long, in real milliseconds
 */
@JsonIgnoreProperties("account")
public record Faults(
        boolean duplicateWebhooks,
        boolean duplicateCallbacks,
        boolean reverseCallbacks,
        Drop dropCallback,
        int latencyMs,
        int status5xx,
        int rest5xx,
        int rest429,
        int restLostAnswers,
        int restLatencyMs) {

    /** Nothing goes wrong. */
    public static final Faults NONE = new Faults(false, false, false, null, 0, 0, 0, 0, 0, 0);

    /**
     * Which callbacks are dropped; what is null matches all.
     *
     * @param sidPrefix start of the sid of the call or conference, as {@code CA} or {@code CF}
     * @param event as {@code completed} or {@code participant-join}
     * @param nth only the n-th that matches, from 1; the others are sent
     */
    public record Drop(String sidPrefix, String event, Integer nth) {

        boolean matches(Hook hook) {
            return (sidPrefix == null || hook.sid().startsWith(sidPrefix))
                    && (event == null || event.equals(hook.event()));
        }
    }
}
