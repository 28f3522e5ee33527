package io.keskus.calls.waiting;

import io.keskus.acd.WithdrawReason;
import io.keskus.calls.journal.Fact;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.Place;
import io.keskus.calls.live.Prompts;
import io.keskus.calls.live.SegmentRow;
import io.keskus.kernel.InteractionId;
import io.keskus.routing.Routing;
import io.keskus.telephony.CallScript;
import io.keskus.telephony.StepInput;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.Telephony;
import io.keskus.telephony.Verb;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a caller hears in a queue, and the keys that lead out of it. */
@ApplicationScoped
public class Waiting {
    /** The reason of a wait that became too long. */
    public static final String TIMED_OUT = "timed-out";

    private final CallBook book;
    private final Routing routing;
    private final Telephony telephony;

    /** For the container's proxy. */
    protected Waiting() {
        this(null, null, null);
    }

    @Inject
    public Waiting(CallBook book, Routing routing, Telephony telephony) {
        this.book = book;
        this.routing = routing;
        this.telephony = telephony;
    }

    /** The caller wants to hear something. */
    public CallScript hear(CallRow call, Instant now) {
        var segment = book.segment(call).orElseThrow();
        if (call.state() == CallState.QUEUED && tooLong(segment, now)) {
            return leave(call, segment, TIMED_OUT, WithdrawReason.EXPIRED);
        }
        var rules = segment.waiting();
        var prompts = new ArrayList<Verb.Prompt>(Prompts.of(rules.announcement()));
        place(call).ifPresent(place -> {
            var language = Locale.forLanguageTag(rules.language());
            prompts.add(new Verb.Say(Announcements.place(language, place), language));
            book.note(call, now, new Fact.PlaceTold(place));
        });
        prompts.add(Verb.Play.once(telephony.holdMusic()));
        return listening(call, prompts, rules.leaveKeys());
    }

    /** The caller pressed something while waiting. */
    public CallScript pressed(CallRow call, StepInput.Keys keys, Instant now) {
        var segment = book.segment(call).orElseThrow();
        if (call.state() == CallState.QUEUED && segment.waiting().leaveKeys().contains(keys.digits())) {
            return leave(call, segment, keys.digits(), WithdrawReason.LEFT);
        }
        return hear(call, now);
    }

    private CallScript leave(CallRow call, SegmentRow segment, String reason, WithdrawReason why) {
        segment.leaving(reason);
        routing.withdraw(call.id(), why);
        return CallScript.of(new Verb.LeaveQueue());
    }

    private CallScript listening(CallRow call, List<Verb.Prompt> prompts, List<String> leaveKeys) {
        int document = call.nextDocument();
        StepToken onward = new Place(Place.Kind.WAITING, document).token();
        var verbs = new ArrayList<Verb>();
        if (leaveKeys.isEmpty()) {
            verbs.addAll(prompts);
        } else {
            verbs.add(new Verb.AskKeys(
                    prompts,
                    new Place(Place.Kind.WAITING_KEYS, document).token(),
                    Duration.ofSeconds(1),
                    1,
                    Optional.empty()));
        }
        verbs.add(new Verb.GoTo(onward));
        return new CallScript(verbs);
    }

    private Optional<Integer> place(CallRow call) {
        InteractionId id = call.id();
        return call.state() == CallState.QUEUED
                ? routing.findPlace(id).map(place -> place.position())
                : Optional.empty();
    }

    private static boolean tooLong(SegmentRow segment, Instant now) {
        int most = segment.waiting().maxWaitSeconds();
        return most > 0 && !now.isBefore(segment.enteredAt().plusSeconds(most));
    }
}
