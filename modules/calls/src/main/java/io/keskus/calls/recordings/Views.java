package io.keskus.calls.recordings;

import io.keskus.calls.RecordingView;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Recordings as others read them. */
final class Views {
    private static final double MILLIS = 1000.0;

    private Views() {}

    static RecordingView of(RecordingRow row, boolean held, List<RecordingView.Pause> pauses) {
        var known = Optional.of(row).filter(each -> each.bytes() > 0);
        return new RecordingView(
                row.id(),
                row.kind(),
                row.state(),
                row.startedAt(),
                known.map(each -> each.length().toMillis() / MILLIS),
                known.map(RecordingRow::bytes),
                row.channels(),
                held,
                row.heardAt(),
                pauses,
                row.gone());
    }

    /** The pauses of a recording, as the journal of its call has them. */
    static List<RecordingView.Pause> pauses(RecordingRow row, List<Entry> journal) {
        var found = new ArrayList<RecordingView.Pause>();
        for (var entry : journal) {
            if (entry.fact() instanceof Fact.RecordingNoted noted
                    && noted.recording().equals(row.id())) {
                take(noted.what(), Duration.between(row.startedAt(), entry.at()).toMillis() / MILLIS, found);
            }
        }
        return List.copyOf(found);
    }

    private static void take(String what, double at, List<RecordingView.Pause> found) {
        int last = found.size() - 1;
        boolean open = last >= 0 && found.get(last).until().isEmpty();
        if (what.equals("paused") && !open) {
            found.add(new RecordingView.Pause(at, Optional.empty()));
        } else if (what.equals("resumed") && open) {
            found.set(last, new RecordingView.Pause(found.get(last).from(), Optional.of(at)));
        }
    }
}
