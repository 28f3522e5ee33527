package io.keskus.simulator.rest;

import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Numbers;
import java.time.Duration;

/** From whom to whom a call of the REST API goes, checked. */
record Ends(String from, String to) {

    private static final Duration LONGEST_QUEUE = Duration.ofHours(24);

    static Ends checked(RestRequest request, Exchange exchange) {
        if (!request.account().active()) {
            throw new RestError(403, 20005, "Account " + request.account().sid() + " is not active");
        }
        var to = request.required("To", 21201, "No 'To' number is specified").trim();
        var from =
                request.required("From", 21213, "No 'From' number is specified").trim();
        if (exchange.outbound().queue(request.account()).compareTo(LONGEST_QUEUE) > 0) {
            throw new RestError(429, 22005, "Call Queue Full: more calls wait than can start in 24 hours");
        }
        if (to.startsWith("client:")) {
            return new Ends(from, to);
        }
        to = Numbers.normalised(to);
        if (!Numbers.dialable(to)) {
            throw new RestError(400, 21211, "The phone number you are attempting to call, " + to + ", is not valid.");
        }
        var number = Numbers.normalised(from);
        boolean own = exchange.register()
                .findNumber(number)
                .filter(held -> held.accountSid().equals(request.account().sid()))
                .isPresent();
        if (!Numbers.dialable(number)) {
            throw new RestError(400, 21212, "The phone number provided, " + from + ", is not valid.");
        }
        if (!own) {
            throw new RestError(
                    400,
                    21210,
                    "The source phone number provided, " + number + ", is not yet verified for your account. "
                            + "You may only make calls from phone numbers that you've verified or purchased.");
        }
        return new Ends(number, to);
    }
}
