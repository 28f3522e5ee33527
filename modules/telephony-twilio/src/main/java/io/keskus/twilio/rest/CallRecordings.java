package io.keskus.twilio.rest;

import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.call.Recording;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.BookedRecording;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingChange;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.SoundReader;
import io.keskus.telephony.WebhookAddresses;
import io.keskus.telephony.WebhookKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Recordings of legs, and their sound. */
final class CallRecordings {
    /** "Requested resource is not eligible for recording": the call is not in progress. */
    private static final int NOT_ELIGIBLE = 21220;
    /** The one that is going on, whose id we may not have been told yet. */
    private static final String CURRENT = "Twilio.CURRENT";

    private final AccountAccess access;
    private final TwilioRestClient client;
    private final SingleShot http;

    CallRecordings(AccountAccess access, TwilioRestClient client, SingleShot http) {
        this.access = access;
        this.client = client;
        this.http = http;
    }

    boolean begin(ProviderCallId call, WebhookAddresses addresses) {
        return Asking.find("record", () -> {
                    try {
                        return Recording.creator(call.value())
                                .setRecordingChannels("dual")
                                .setTrim("do-not-trim")
                                .setRecordingStatusCallback(addresses.of(WebhookKind.RECORDING))
                                .setRecordingStatusCallbackMethod(HttpMethod.POST)
                                .setRecordingStatusCallbackEvent(List.of("in-progress", "completed", "absent"))
                                .create(client);
                    } catch (HttpFailure failure) {
                        if (failure.code() == NOT_ELIGIBLE) {
                            throw new HttpFailure(404, failure.code());
                        }
                        throw failure;
                    }
                })
                .isPresent();
    }

    List<CarrierRecording> of(ProviderCallId call) {
        return Asking.find(
                        "recordings",
                        () -> TwilioCarrier.all(Recording.reader(call.value()).read(client)))
                .orElse(List.of())
                .stream()
                .map(CallRecordings::asOurs)
                .toList();
    }

    List<BookedRecording> booked(Instant from, Instant until) {
        // the carrier counts in seconds
        var first = from.truncatedTo(ChronoUnit.SECONDS);
        return Asking.ask("recordings", () -> TwilioCarrier.all(com.twilio.rest.api.v2010.account.Recording.reader()
                        .setDateCreatedAfter(first.atZone(ZoneOffset.UTC))
                        .setDateCreatedBefore(until.plusSeconds(1).atZone(ZoneOffset.UTC))
                        .pageSize(TwilioCarrier.PAGE)
                        .read(client))
                .stream()
                .map(CallRecordings::asBooked)
                .toList());
    }

    private static BookedRecording asBooked(com.twilio.rest.api.v2010.account.Recording recording) {
        return new BookedRecording(
                asOurs(recording.getSid(), recording.getStatus().toString(), recording.getDuration()),
                Optional.ofNullable(recording.getCallSid()).map(ProviderCallId::new),
                recording.getChannels());
    }

    Optional<CarrierRecording> change(ProviderCallId call, RecordingChange change) {
        var status =
                switch (change) {
                    case PAUSE -> Recording.Status.PAUSED;
                    case RESUME -> Recording.Status.IN_PROGRESS;
                    case STOP -> Recording.Status.STOPPED;
                };
        var updater = Recording.updater(call.value(), CURRENT, status);
        if (change == RecordingChange.PAUSE) {
            updater.setPauseBehavior("silence");
        }
        return Asking.find("change recording", () -> asOurs(updater.update(client)));
    }

    boolean fetch(RecordingId recording, SoundReader reader) throws IOException {
        try {
            http.download(path(recording), authorization(), reader);
            return true;
        } catch (HttpFailure failure) {
            if (failure.status() == 404) {
                return false;
            }
            throw Asking.translated("fetch recording", failure);
        }
    }

    boolean delete(RecordingId recording) {
        return Asking.find(
                        "delete recording", () -> com.twilio.rest.api.v2010.account.Recording.deleter(recording.value())
                                .delete(client))
                .orElse(false);
    }

    // made here, not taken from a message: no message can send us, with the tenant's password, to another place
    private String path(RecordingId recording) {
        if (!recording.value().matches("[A-Za-z0-9]+")) {
            throw new IllegalArgumentException("no recording's id");
        }
        return "/2010-04-01/Accounts/" + access.accountId() + "/Recordings/" + recording.value() + ".wav";
    }

    private String authorization() {
        var pair = access.accountId() + ":" + access.authTokens().get(0);
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static CarrierRecording asOurs(Recording recording) {
        return asOurs(recording.getSid(), recording.getStatus().toString(), recording.getDuration());
    }

    private static CarrierRecording asOurs(String sid, String status, String seconds) {
        var state =
                switch (status) {
                    case "in-progress" -> CarrierRecording.State.RUNNING;
                    case "paused" -> CarrierRecording.State.PAUSED;
                    case "completed" -> CarrierRecording.State.COMPLETED;
                    case "absent", "failed" -> CarrierRecording.State.ABSENT;
                    default -> CarrierRecording.State.STOPPED;
                };
        return new CarrierRecording(
                new RecordingId(sid),
                state,
                state == CarrierRecording.State.COMPLETED ? length(seconds) : Optional.empty());
    }

    private static Optional<Duration> length(String seconds) {
        return Optional.ofNullable(seconds)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(text -> Duration.ofSeconds(Long.parseLong(text)));
    }
}
