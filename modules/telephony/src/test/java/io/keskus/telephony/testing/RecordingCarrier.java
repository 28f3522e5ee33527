package io.keskus.telephony.testing;

import io.keskus.kernel.PhoneNumber;
import io.keskus.telephony.AccountAccess;
import io.keskus.telephony.BookedRecording;
import io.keskus.telephony.Carrier;
import io.keskus.telephony.CarrierCall;
import io.keskus.telephony.CarrierRecording;
import io.keskus.telephony.CarrierUsage;
import io.keskus.telephony.ClientToken;
import io.keskus.telephony.ConferenceName;
import io.keskus.telephony.DialOrder;
import io.keskus.telephony.ParticipantChange;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingChange;
import io.keskus.telephony.RecordingId;
import io.keskus.telephony.SoundReader;
import io.keskus.telephony.WebhookAddresses;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A carrier that writes down what it is told to do, and fails when it is told to. */
public final class RecordingCarrier implements Carrier {
    private record Failure(RuntimeException cause, boolean wasDone) {}

    private final BlockingQueue<String> done = new LinkedBlockingQueue<>();
    private final Map<String, Queue<Failure>> failures = new HashMap<>();
    private final Map<ProviderCallId, CarrierCall> books = new HashMap<>();
    private final Map<String, ProviderCallId> participants = new HashMap<>();
    private final Map<ProviderCallId, CarrierRecording> running = new HashMap<>();
    private final List<BookedRecording> booked = new ArrayList<>();
    private final Map<RecordingId, byte[]> sounds = new HashMap<>();
    private final AtomicInteger legs = new AtomicInteger();

    /** The next thing it did, as {@code redirect CA1 https://…}; waits for it up to ten seconds. */
    public String next() {
        try {
            var next = done.poll(10, TimeUnit.SECONDS);
            if (next == null) {
                throw new AssertionError("the carrier was told nothing");
            }
            return next;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", stopped);
        }
    }

    /** What it did and nobody asked for by {@link #next}. */
    public List<String> rest() {
        var rest = new ArrayList<String>();
        done.drainTo(rest);
        return rest;
    }

    /** The next thing of its kind that is to be done fails so, without having been done. @param kind as {@code dial} */
    public synchronized void failNext(String kind, RuntimeException failure) {
        failures.computeIfAbsent(kind, none -> new ArrayDeque<>()).add(new Failure(failure, false));
    }

    /** The next thing of its kind is done, but the answer is lost. */
    public synchronized void loseNextAnswer(String kind, RuntimeException failure) {
        failures.computeIfAbsent(kind, none -> new ArrayDeque<>()).add(new Failure(failure, true));
    }

    /** Puts a leg into the carrier's books. */
    public synchronized void knows(CarrierCall call) {
        books.put(call.call(), call);
    }

    private synchronized void act(String what) {
        act(what, () -> {});
    }

    private synchronized void act(String what, Runnable effect) {
        var failure =
                failures.getOrDefault(what.split(" ")[0], new ArrayDeque<>()).poll();
        if (failure == null || failure.wasDone()) {
            effect.run();
            done.add(what);
        }
        if (failure != null) {
            throw failure.cause();
        }
    }

    @Override
    public boolean redirect(ProviderCallId call, URI document) {
        act("redirect " + call + " " + document);
        return lives(call);
    }

    @Override
    public boolean hangUp(ProviderCallId call) {
        act("hangUp " + call);
        return lives(call);
    }

    private synchronized boolean lives(ProviderCallId call) {
        return !books.containsKey(call) || !books.get(call).state().isFinal();
    }

    @Override
    public boolean endConference(ConferenceName conference) {
        act("endConference " + conference);
        return true;
    }

    @Override
    public ProviderCallId dial(DialOrder order, WebhookAddresses addresses) {
        var leg = new ProviderCallId("CAdialled" + legs.incrementAndGet());
        act(
                "dial " + order.conference() + " " + order.label() + " " + leg,
                () -> participants.put(order.conference() + "/" + order.label(), leg));
        return leg;
    }

    @Override
    public boolean change(ConferenceName conference, ProviderCallId participant, ParticipantChange change) {
        act("change " + conference + " " + participant);
        return true;
    }

    /** The sound of a recording, to be fetched from now on. */
    public synchronized void keeps(RecordingId recording, byte[] wav) {
        sounds.put(recording, wav);
    }

    /** Whether a recording is there. */
    public synchronized boolean has(RecordingId recording) {
        return sounds.containsKey(recording);
    }

    @Override
    public boolean record(ProviderCallId call, WebhookAddresses addresses) {
        act("record " + call, () -> recorded(call, CarrierRecording.State.RUNNING));
        return lives(call);
    }

    private void recorded(ProviderCallId call, CarrierRecording.State state) {
        running.put(call, new CarrierRecording(new RecordingId("RE" + call), state, Optional.empty()));
    }

    @Override
    public synchronized List<CarrierRecording> recordings(ProviderCallId call) {
        return Stream.concat(
                        booked.stream()
                                .filter(each -> each.call().equals(Optional.of(call)))
                                .map(BookedRecording::recording),
                        Optional.ofNullable(running.get(call)).stream())
                .toList();
    }

    /** A leg that was recorded has a second recording, beside the one that is going on. */
    public synchronized void books(BookedRecording recording) {
        booked.add(recording);
    }

    @Override
    public synchronized List<BookedRecording> recordings(Instant from, Instant until) {
        return booked.stream()
                .filter(each -> sounds.containsKey(each.recording().recording()))
                .toList();
    }

    @Override
    public Optional<CarrierRecording> changeRecording(ProviderCallId call, RecordingChange change) {
        act(
                change + " " + call,
                () -> running.computeIfPresent(call, (leg, now) -> {
                    var next =
                            switch (change) {
                                case PAUSE -> CarrierRecording.State.PAUSED;
                                case RESUME -> CarrierRecording.State.RUNNING;
                                case STOP -> CarrierRecording.State.STOPPED;
                            };
                    return new CarrierRecording(now.recording(), next, Optional.empty());
                }));
        return recordings(call).stream().findFirst();
    }

    @Override
    public boolean fetchRecording(RecordingId recording, SoundReader reader) throws IOException {
        act("fetch " + recording);
        byte[] wav;
        synchronized (this) {
            wav = sounds.get(recording);
        }
        if (wav == null) {
            return false;
        }
        reader.read(new ByteArrayInputStream(wav), OptionalLong.of(wav.length));
        return true;
    }

    @Override
    public boolean deleteRecording(RecordingId recording) {
        act("delete " + recording);
        synchronized (this) {
            return sounds.remove(recording) != null;
        }
    }

    @Override
    public synchronized Optional<ProviderCallId> dialled(DialOrder order, Instant since) {
        return Optional.ofNullable(participants.get(order.conference() + "/" + order.label()));
    }

    @Override
    public synchronized Optional<CarrierCall> call(ProviderCallId call) {
        return Optional.ofNullable(books.get(call));
    }

    @Override
    public synchronized List<CarrierCall> calls(Instant from, Instant until) {
        return List.copyOf(books.values());
    }

    @Override
    public List<CarrierUsage> usage(LocalDate day) {
        return List.of();
    }

    @Override
    public void pointNumber(PhoneNumber number, WebhookAddresses addresses) {
        act("pointNumber " + number.e164());
    }

    @Override
    public ClientToken clientToken(String identity, Duration lifetime, Instant realNow) {
        return new ClientToken(identity, "token-of-" + identity, realNow.plus(lifetime));
    }

    /** The account that the tests act for. */
    public static AccountAccess access(String accountId, String token) {
        return new AccountAccess(
                accountId, List.of(token), Optional.of(new AccountAccess.Key("SK1", "key-secret")), Optional.of("AP1"));
    }
}
