package io.keskus.calls.bench;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.CarrierCall;
import io.keskus.telephony.ClientToken;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.NumberAssignment;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.StepToken;
import io.keskus.telephony.Telephony;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** Telephony's door with a carrier behind it that writes down its orders and shows the books it was given. */
public final class FakeCarrier extends Telephony {
    public final List<String> orders = new ArrayList<>();
    public final Map<ProviderCallId, CarrierCall> books = new HashMap<>();
    public StepToken redirectedTo;
    public DialOrder dialled;

    @Override
    public void redirect(ProviderCallId call, StepToken step, String key) {
        orders.add("redirect " + call);
        redirectedTo = step;
    }

    @Override
    public void hangUp(ProviderCallId call, String key) {
        orders.add("hangUp " + call);
    }

    @Override
    public void endConference(ConferenceName conference, String key) {
        orders.add("endConference");
    }

    @Override
    public void change(ConferenceName conference, ProviderCallId participant, ParticipantChange change, String key) {
        var what = new StringJoiner(" ").add("change").add(participant.value());
        change.held().ifPresent(held -> what.add(held ? "hold" : "unhold"));
        change.holdAudio()
                .filter(audio -> audio.getPath().contains("one-moment"))
                .ifPresent(audio -> what.add("words"));
        change.muted().ifPresent(muted -> what.add(muted ? "mute" : "unmute"));
        change.coaching().ifPresent(coaching -> what.add(coaching ? "coach" : "open"));
        change.endOnExit().ifPresent(ends -> what.add(ends ? "ends-all" : "ends-none"));
        orders.add(what.toString());
    }

    @Override
    public void dial(DialOrder order, String key) {
        orders.add("dial " + order.to().getClass().getSimpleName());
        dialled = order;
    }

    @Override
    public ClientToken clientToken(AgentId agent, Duration lifetime) {
        return new ClientToken("agent", "jwt", Instant.MAX);
    }

    @Override
    public Optional<CarrierCall> call(ProviderCallId call) {
        return Optional.ofNullable(books.get(call));
    }

    @Override
    public List<CarrierCall> calls(Instant from, Instant until) {
        return List.copyOf(books.values());
    }

    @Override
    public Optional<NumberAssignment> assignment(PhoneNumber number, Instant at) {
        return number.e164().equals("+358931577001")
                ? Optional.of(new NumberAssignment(number, "main", Optional.empty(), Instant.EPOCH, Optional.empty()))
                : Optional.empty();
    }

    @Override
    public List<NumberAssignment> assignments(Instant at) {
        return List.of(assignment(new PhoneNumber("+358931577001"), at).orElseThrow());
    }

    @Override
    public URI holdWords(Locale language) {
        return URI.create("https://keskus.example/sounds/one-moment/" + language.getLanguage());
    }

    @Override
    public URI holdMusic() {
        return URI.create("https://keskus.example/sounds/hold.wav");
    }
}
