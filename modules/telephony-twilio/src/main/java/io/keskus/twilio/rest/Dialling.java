package io.keskus.twilio.rest;

import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.conference.Participant;
import com.twilio.rest.api.v2010.account.conference.ParticipantCreator;
import com.twilio.rest.api.v2010.account.conference.ParticipantUpdater;
import com.twilio.type.Client;
import com.twilio.type.PhoneNumber;
import io.keskus.telephony.ClientIdentity;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.Endpoint;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders about participants as the library's requests. */
final class Dialling {
    private static final List<String> LEG_EVENTS = List.of("initiated", "ringing", "answered", "completed");
    private static final List<String> CONFERENCE_EVENTS = List.of("start", "end", "join", "leave", "mute", "hold");

    private Dialling() {}

    static ParticipantCreator participant(DialOrder order, WebhookAddresses addresses) {
        return Participant.creator(
                        order.conference().value(),
                        new PhoneNumber(order.callerNumber().e164()),
                        endpoint(order.to()))
                .setLabel(order.label())
                .setTimeout((int) order.ringing().toSeconds())
                .setBeep("false")
                // those who wait in the conference hear it ring
                .setEarlyMedia(true)
                .setStartConferenceOnEnter(order.startOnEnter())
                .setEndConferenceOnExit(order.endOnExit())
                .setStatusCallback(addresses.of(WebhookKind.STATUS))
                .setStatusCallbackMethod(HttpMethod.POST)
                .setStatusCallbackEvent(LEG_EVENTS)
                // the first participant fixes them for the conference, and that may be this one
                .setConferenceStatusCallback(addresses.of(WebhookKind.CONFERENCE))
                .setConferenceStatusCallbackMethod(HttpMethod.POST)
                .setConferenceStatusCallbackEvent(CONFERENCE_EVENTS);
    }

    static ParticipantUpdater update(String conferenceSid, ProviderCallId participant, ParticipantChange change) {
        var updater = Participant.updater(conferenceSid, participant.value());
        change.muted().ifPresent(updater::setMuted);
        change.held().ifPresent(updater::setHold);
        change.holdAudio().ifPresent(audio -> updater.setHoldUrl(audio).setHoldMethod(HttpMethod.GET));
        change.endOnExit().ifPresent(updater::setEndConferenceOnExit);
        change.coaching().ifPresent(updater::setCoaching);
        change.coached().ifPresent(leg -> updater.setCallSidToCoach(leg.value()));
        return updater;
    }

    /** The first leg to where the order was to go that is not older than the order. */
    static Optional<ProviderCallId> madeBy(DialOrder order, Instant since, TwilioRestClient client) {
        var to = endpoint(order.to()).getEndpoint();
        // the carrier counts in seconds, and its clock is not ours
        var from = since.minusSeconds(2);
        return TwilioCarrier.all(Call.reader()
                        .setTo(to)
                        .setFrom(order.callerNumber().e164())
                        .read(client))
                .stream()
                .filter(call -> to.equals(call.getTo()) && "outbound-api".equals(call.getDirection()))
                .filter(call -> call.getDateCreated() != null
                        && !call.getDateCreated().toInstant().isBefore(from))
                .map(call -> new ProviderCallId(call.getSid()))
                .findFirst();
    }

    private static com.twilio.type.Endpoint endpoint(Endpoint to) {
        if (to instanceof Endpoint.Phone phone) {
            return new PhoneNumber(phone.number().e164());
        }
        if (to instanceof Endpoint.Client device) {
            return new Client(ClientIdentity.of(device.agent()));
        }
        throw new IllegalArgumentException("no way to " + to.getClass().getSimpleName());
    }
}
