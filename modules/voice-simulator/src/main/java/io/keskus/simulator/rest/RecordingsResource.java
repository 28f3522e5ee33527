package io.keskus.simulator.rest;

import io.keskus.simulator.audio.WavCopy;
import io.keskus.simulator.call.CallStatus;
import io.keskus.simulator.call.Dates;
import io.keskus.simulator.call.Exchange;
import io.keskus.simulator.call.Recording;
import io.keskus.simulator.call.Recordings;
import io.keskus.simulator.http.Reply;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Recordings of an account, of a call, of a conference. */
final class RecordingsResource {

    private final Exchange exchange;

    RecordingsResource(Exchange exchange) {
        this.exchange = exchange;
    }

    Reply start(RestRequest request) {
        var call = exchange.find(request.path("CallSid"))
                .filter(found -> found.accountSid().equals(request.account().sid()))
                .orElseThrow(request::notFound);
        if (call.status() != CallStatus.IN_PROGRESS) {
            throw new RestError(
                    400, 21220, "Requested resource is not eligible for recording: the call is not in-progress");
        }
        var events = request.words("RecordingStatusCallbackEvent");
        var callback = new Recordings.Callback(
                request.field("RecordingStatusCallback", ""),
                request.field("RecordingStatusCallbackMethod", "POST"),
                events.isEmpty() ? Set.of("completed") : events);
        int channels = request.field("RecordingChannels", "mono").equals("dual") ? 2 : 1;
        var track = request.field("RecordingTrack", "both");
        return Reply.json(
                201, ofCall(exchange.recordings().start(call, "StartCallRecordingAPI", channels, track, callback)));
    }

    Reply list(RestRequest request) {
        var callSid = request.path("CallSid") != null
                ? request.path("CallSid")
                : request.http().asked("CallSid").orElse("");
        var conferenceSid = request.path("ConferenceSid") != null
                ? request.path("ConferenceSid")
                : request.http().asked("ConferenceSid").orElse("");
        var created = DateFilter.of(request, "DateCreated");
        var found = new ArrayList<>(exchange.recordings().list(request.account().sid()).stream()
                .filter(each -> callSid.isEmpty() || each.call().sid().equals(callSid))
                .filter(each -> conferenceSid.isEmpty() || each.conferenceSid().equals(conferenceSid))
                .filter(each -> created.test(each.started()))
                .toList());
        Collections.reverse(found);
        return Page.of(request, "recordings", found, Recording::sid, recording -> seen(request, recording));
    }

    Reply fetch(RestRequest request) {
        return Reply.json(200, seen(request, get(request)));
    }

    Reply update(RestRequest request) {
        var recording = request.sid().equals("Twilio.CURRENT") ? current(request) : get(request);
        switch (request.required("Status", 20001, "Status is required")) {
            case "paused" ->
                recording.pause(!request.field("PauseBehavior", "silence").equals("skip"));
            case "in-progress" -> recording.resume();
            case "stopped" -> recording.stop();
            default -> throw new RestError(400, 20001, "Status must be paused, in-progress or stopped");
        }
        return Reply.json(200, seen(request, recording));
    }

    Reply delete(RestRequest request) {
        exchange.recordings().remove(get(request));
        return Reply.empty(204);
    }

    /** The file: in WAV only; one channel of a conference's two unless both are asked for, as with the real carrier. */
    Reply media(RestRequest request) {
        var recording = get(request);
        if (!recording.status().equals("completed")) {
            throw request.notFound();
        }
        int channels = request.http()
                .asked("RequestedChannels")
                .map(Integer::parseInt)
                .orElse(recording.conferenceSid().isEmpty() ? recording.channels() : 1);
        if (channels > recording.channels()) {
            throw new RestError(400, 16113, "Cannot download a dual-channel presentation of a mono recording");
        }
        var wanted = channels == 2 ? WavCopy.Channels.ALL : WavCopy.Channels.MIXED;
        return new Reply.Content("audio/x-wav", out -> WavCopy.copy(recording.file(), wanted, out));
    }

    private Recording current(RestRequest request) {
        return exchange.recordings().list(request.account().sid()).stream()
                .filter(each -> belongs(request, each))
                .filter(each -> !each.status().equals("completed"))
                .findFirst()
                .orElseThrow(request::notFound);
    }

    private Recording get(RestRequest request) {
        return exchange.recordings().list(request.account().sid()).stream()
                .filter(each -> each.sid().equals(request.sid()) && belongs(request, each))
                .findFirst()
                .orElseThrow(request::notFound);
    }

    /** Whether it is of the call or conference in the path, if there is one. */
    private static boolean belongs(RestRequest request, Recording recording) {
        var callSid = request.path("CallSid");
        var conferenceSid = request.path("ConferenceSid");
        return (callSid == null || recording.call().sid().equals(callSid))
                && (conferenceSid == null || recording.conferenceSid().equals(conferenceSid));
    }

    private Map<String, Object> seen(RestRequest request, Recording recording) {
        if (request.path("ConferenceSid") != null) {
            return view(recording);
        }
        return request.path("CallSid") == null ? ofAccount(recording) : ofCall(recording);
    }

    private Map<String, Object> ofCall(Recording recording) {
        var view = view(recording);
        view.put("track", recording.track());
        return view;
    }

    private Map<String, Object> ofAccount(Recording recording) {
        var view = view(recording);
        view.put("media_url", exchange.recordings().url(recording));
        view.put(
                "subresource_uris",
                Map.of("transcriptions", view.get("uri").toString().replace(".json", "/Transcriptions.json")));
        return view;
    }

    private Map<String, Object> view(Recording recording) {
        boolean done = recording.status().equals("completed");
        var uri = "/2010-04-01/Accounts/" + recording.call().accountSid() + "/Recordings/" + recording.sid();
        var view = new LinkedHashMap<String, Object>();
        view.put("sid", recording.sid());
        view.put("account_sid", recording.call().accountSid());
        view.put("call_sid", recording.call().sid());
        view.put("conference_sid", recording.conferenceSid().isEmpty() ? null : recording.conferenceSid());
        view.put("api_version", "2010-04-01");
        view.put("channels", recording.channels());
        view.put("source", recording.source());
        view.put("status", recording.status());
        view.put("duration", done ? String.valueOf(recording.durationSeconds()) : null);
        view.put("start_time", Dates.rfc2822(recording.started()));
        view.put("date_created", Dates.rfc2822(recording.started()));
        view.put("date_updated", Dates.rfc2822(recording.started()));
        view.put("error_code", null);
        view.put("encryption_details", null);
        view.put("price", null);
        view.put("price_unit", "USD");
        view.put("uri", uri + ".json");
        return view;
    }
}
