package io.keskus.twilio.rest;

import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import java.net.URI;
import java.util.Optional;

/** Numbers of one account. */
final class Numbers {
    private Numbers() {}

    static void point(TwilioRestClient client, PhoneNumber number, WebhookAddresses addresses, Optional<URI> rescue) {
        var call = addresses.of(WebhookKind.CALL);
        var status = addresses.of(WebhookKind.STATUS);
        var again = rescue.orElseGet(() -> addresses.again(call, 1));
        var rented = find(client, number);
        if (rented.isPresent()) {
            IncomingPhoneNumber.updater(rented.get())
                    .setVoiceUrl(call)
                    .setVoiceMethod(HttpMethod.POST)
                    .setVoiceFallbackUrl(again)
                    .setVoiceFallbackMethod(HttpMethod.POST)
                    .setStatusCallback(status)
                    .setStatusCallbackMethod(HttpMethod.POST)
                    .update(client);
        } else {
            IncomingPhoneNumber.creator(new com.twilio.type.PhoneNumber(number.e164()))
                    .setVoiceUrl(call)
                    .setVoiceMethod(HttpMethod.POST)
                    .setVoiceFallbackUrl(again)
                    .setVoiceFallbackMethod(HttpMethod.POST)
                    .setStatusCallback(status)
                    .setStatusCallbackMethod(HttpMethod.POST)
                    .create(client);
        }
    }

    private static Optional<String> find(TwilioRestClient client, PhoneNumber number) {
        return TwilioCarrier.all(IncomingPhoneNumber.reader()
                        .setPhoneNumber(new com.twilio.type.PhoneNumber(number.e164()))
                        .read(client))
                .stream()
                // the filter of the list matches parts of numbers too
                .filter(found -> number.e164().equals(found.getPhoneNumber().getEndpoint()))
                .map(IncomingPhoneNumber::getSid)
                .findFirst();
    }
}
