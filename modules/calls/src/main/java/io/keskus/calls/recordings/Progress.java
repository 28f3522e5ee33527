package io.keskus.calls.recordings;

import io.keskus.calls.RecordingState;
import io.keskus.telephony.CarrierRecording;
import java.time.Duration;
import java.time.Instant;

/** What the carrier says of a recording, told or looked up, brought to its row. It never goes back. */
final class Progress {
    /** After which the carrier's books are looked at, should no news come. */
    static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final Duration SHORT_PATIENCE = Duration.ofSeconds(30);

    private Progress() {}

    static void take(RecordingRow row, CarrierRecording told, Instant now) {
        if (!row.state().isLiving() && row.state() != RecordingState.ENDED) {
            return;
        }
        if (row.atCarrierAs().isEmpty()) {
            row.isAtCarrierAs(told.recording());
        }
        switch (told.state()) {
            case RUNNING, PAUSED -> goesOn(row, now);
            case STOPPED -> end(row, now);
            case COMPLETED -> complete(row, told, now);
            case ABSENT -> absent(row);
        }
    }

    /** The carrier is to have stopped. */
    static void end(RecordingRow row, Instant now) {
        if (row.state().isLiving()) {
            row.become(RecordingState.ENDED);
        }
        row.due(now.plus(SHORT_PATIENCE));
    }

    static void absent(RecordingRow row) {
        row.become(RecordingState.ABSENT);
        row.isGoneFromCarrier();
        row.nothingToDo();
    }

    private static void goesOn(RecordingRow row, Instant now) {
        if (row.state() == RecordingState.ORDERED) {
            row.become(RecordingState.RUNNING);
        }
        row.due(now.plus(PATIENCE));
    }

    private static void complete(RecordingRow row, CarrierRecording told, Instant now) {
        row.told(told.length());
        row.become(row.isUnsafe() ? RecordingState.DISCARDED : RecordingState.READY);
        row.due(now);
    }
}
