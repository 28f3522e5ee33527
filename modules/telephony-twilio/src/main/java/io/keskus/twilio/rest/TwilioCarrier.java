package io.keskus.twilio.rest;

import com.twilio.exception.TwilioException;
import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallUpdater;
import com.twilio.rest.api.v2010.account.Conference;
import com.twilio.rest.api.v2010.account.conference.Participant;
import com.twilio.rest.api.v2010.account.usage.Record;
import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.BookedRecording;
import io.keskus.telephony.Carrier;
import io.keskus.telephony.CarrierCall;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.CarrierUnavailable;
import io.keskus.telephony.CarrierUsage;
import io.keskus.telephony.ClientToken;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.LegState;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingChange;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.SoundReader;
import io.keskus.telephony.WebhookAddresses;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** One tenant's account over the REST API. */
public final class TwilioCarrier implements Carrier {
    static final int PAGE = 1000;
    /** "Call is not in-progress. Cannot redirect." */
    private static final int NOT_IN_PROGRESS = 21220;

    private final AccountAccess access;
    private final TwilioRestClient client;
    private final CallRecordings recordings;
    private final Optional<URI> rescue;

    /**
     * @param http shared by all accounts
     * @param rescue asked for a document when we do not answer
     */
    public TwilioCarrier(AccountAccess access, SingleShot http, Optional<URI> rescue) {
        this.access = access;
        this.rescue = rescue;
        this.client = new TwilioRestClient.Builder(
                        access.accountId(), access.authTokens().get(0))
                .httpClient(http)
                .build();
        this.recordings = new CallRecordings(access, client, http);
    }

    @Override
    public boolean redirect(ProviderCallId call, URI document) {
        var updater = Call.updater(call.value()).setUrl(document).setMethod(HttpMethod.POST);
        rescue.ifPresent(url -> updater.setFallbackUrl(url).setFallbackMethod(HttpMethod.POST));
        return update("redirect", call, updater);
    }

    @Override
    public boolean hangUp(ProviderCallId call) {
        var state = call(call).map(CarrierCall::state);
        if (state.isEmpty() || state.get().isFinal()) {
            return false;
        }
        // "completed" is refused for a leg that still dials, "canceled" for one that talks
        var end =
                switch (state.get()) {
                    case QUEUED, RINGING -> Call.UpdateStatus.CANCELED;
                    default -> Call.UpdateStatus.COMPLETED;
                };
        return update("hang up", call, Call.updater(call.value()).setStatus(end));
    }

    private boolean update(String what, ProviderCallId call, CallUpdater updater) {
        try {
            updater.update(client);
            return true;
        } catch (HttpFailure failure) {
            if (failure.mayTryAgain() || failure.status() == 401 || failure.status() == 403) {
                throw Asking.translated(what, failure);
            }
            var now = call(call).map(CarrierCall::state);
            if (now.isEmpty() || now.get().isFinal()) {
                return false;
            }
            if (now.get().ordinal() < LegState.IN_PROGRESS.ordinal() || failure.code() == NOT_IN_PROGRESS) {
                // it changed state between our two questions
                throw new CarrierUnavailable(what + ": the call is " + now.get(), failure);
            }
            throw Asking.translated(what, failure);
        } catch (TwilioException unreadable) {
            throw new CarrierUnavailable(what + ": unreadable answer");
        }
    }

    @Override
    public boolean endConference(ConferenceName conference) {
        return Asking.ask("end conference", () -> {
            boolean any = false;
            for (var living : living(conference)) {
                Conference.updater(living)
                        .setStatus(Conference.UpdateStatus.COMPLETED)
                        .update(client);
                any = true;
            }
            return any;
        });
    }

    private List<String> living(ConferenceName conference) {
        return all(Conference.reader()
                        .setFriendlyName(conference.value())
                        .pageSize(PAGE)
                        .read(client))
                .stream()
                .filter(found -> conference.value().equals(found.getFriendlyName()))
                .filter(found -> found.getStatus() != Conference.Status.COMPLETED)
                .map(Conference::getSid)
                .toList();
    }

    @Override
    public ProviderCallId dial(DialOrder order, WebhookAddresses addresses) {
        return Asking.ask(
                "dial",
                () -> new ProviderCallId(
                        Dialling.participant(order, addresses).create(client).getCallSid()));
    }

    @Override
    public boolean change(ConferenceName conference, ProviderCallId participant, ParticipantChange change) {
        // by name only a new participant and the conference itself are published
        return Asking.ask("conference", () -> living(conference)).stream()
                .anyMatch(sid -> Asking.find("change participant", () -> Dialling.update(sid, participant, change)
                                .update(client))
                        .isPresent());
    }

    @Override
    public boolean record(ProviderCallId call, WebhookAddresses addresses) {
        return recordings.begin(call, addresses);
    }

    @Override
    public List<CarrierRecording> recordings(ProviderCallId call) {
        return recordings.of(call);
    }

    @Override
    public List<BookedRecording> recordings(Instant from, Instant until) {
        return recordings.booked(from, until);
    }

    @Override
    public Optional<CarrierRecording> changeRecording(ProviderCallId call, RecordingChange change) {
        return recordings.change(call, change);
    }

    @Override
    public boolean fetchRecording(RecordingId recording, SoundReader reader) throws IOException {
        return recordings.fetch(recording, reader);
    }

    @Override
    public boolean deleteRecording(RecordingId recording) {
        return recordings.delete(recording);
    }

    @Override
    public Optional<ProviderCallId> dialled(DialOrder order, Instant since) {
        return Asking.ask("conference", () -> living(order.conference())).stream()
                .flatMap(sid ->
                        Asking.find(
                                "participants",
                                () -> all(Participant.reader(sid).pageSize(PAGE).read(client)))
                                .stream())
                .flatMap(List::stream)
                .filter(found -> order.label().equals(found.getLabel()))
                .map(found -> new ProviderCallId(found.getCallSid()))
                .findFirst()
                // a leg that was busy or not answered is in no conference any more
                .or(() -> Asking.ask("calls", () -> Dialling.madeBy(order, since, client)));
    }

    @Override
    public Optional<CarrierCall> call(ProviderCallId call) {
        return Asking.find("call", () -> Books.call(Call.fetcher(call.value()).fetch(client)));
    }

    @Override
    public List<CarrierCall> calls(Instant from, Instant until) {
        // the carrier counts in seconds
        var first = from.truncatedTo(ChronoUnit.SECONDS);
        return Asking.ask("calls", () -> all(Call.reader()
                        .setStartTimeAfter(first.atZone(ZoneOffset.UTC))
                        .setStartTimeBefore(until.plusSeconds(1).atZone(ZoneOffset.UTC))
                        .pageSize(PAGE)
                        .read(client))
                .stream()
                .filter(call -> Books.began(call, first, until))
                .map(Books::call)
                .toList());
    }

    @Override
    public List<CarrierUsage> usage(LocalDate day) {
        return Asking.ask(
                "usage",
                () -> all(Record.reader()
                                .setStartDate(day)
                                .setEndDate(day)
                                .pageSize(PAGE)
                                .read(client))
                        .stream()
                        .map(line -> Books.usage(day, line))
                        .toList());
    }

    @Override
    public void pointNumber(PhoneNumber number, WebhookAddresses addresses) {
        Asking.ask("point number", () -> {
            Numbers.point(client, number, addresses, rescue);
            return null;
        });
    }

    @Override
    public ClientToken clientToken(String identity, Duration lifetime, Instant now) {
        return ClientTokens.issue(access, identity, lifetime, now);
    }

    static <T> List<T> all(Iterable<T> pages) {
        var out = new ArrayList<T>();
        StreamSupport.stream(pages.spliterator(), false).forEach(out::add);
        return out;
    }
}
