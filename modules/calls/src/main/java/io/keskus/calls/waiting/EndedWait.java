package io.keskus.calls.waiting;

import io.keskus.calls.WaitOutcome;
import io.keskus.calls.journal.Entry;
import io.keskus.calls.journal.Fact;
import io.keskus.kernel.QueueId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The waiting in a queue that the last fact of a journal ended. */
record EndedWait(QueueId queue, Instant began, WaitOutcome outcome) {
    /** Empty when the last fact ends none. */
    static Optional<EndedWait> by(List<Entry> journal) {
        var walk = new Walk();
        Optional<EndedWait> last = Optional.empty();
        for (var entry : journal) {
            last = walk.take(entry);
        }
        return last;
    }

    private static final class Walk {
        private QueueId queue;
        private Instant began;
        private boolean forOneAgent;
        private boolean givenToAgent;

        Optional<EndedWait> take(Entry entry) {
            var fact = entry.fact();
            if (fact instanceof Fact.Transferred transferred) {
                givenToAgent =
                        transferred.how().equals("blind") && transferred.agent().isPresent();
            } else if (fact instanceof Fact.Moved moved) {
                givenToAgent = moved.agent().isPresent();
            } else if (fact instanceof Fact.Queued queued) {
                queue = new QueueId(queued.queue());
                began = entry.at();
                forOneAgent = givenToAgent;
                givenToAgent = false;
            } else if (fact instanceof Fact.OfferEnded && forOneAgent) {
                // from here on anybody of the queue may take the call
                began = entry.at();
                forOneAgent = false;
            } else if (fact instanceof Fact.TalkBegan) {
                return end(WaitOutcome.ANSWERED, entry.at());
            } else if (fact instanceof Fact.QueueLeft left) {
                return end(outcome(left.why()), entry.at());
            }
            return Optional.empty();
        }

        private Optional<EndedWait> end(WaitOutcome outcome, Instant at) {
            // the clocks of two nodes may differ by a little
            var ended = Optional.ofNullable(queue)
                    .filter(waited -> !forOneAgent)
                    .map(waited -> new EndedWait(waited, began.isAfter(at) ? at : began, outcome));
            queue = null;
            forOneAgent = false;
            return ended;
        }

        private static WaitOutcome outcome(String why) {
            return switch (why) {
                case "abandoned" -> WaitOutcome.ABANDONED;
                case "timed-out" -> WaitOutcome.EXPIRED;
                case "moved" -> WaitOutcome.MOVED;
                case "failed" -> WaitOutcome.FAILED;
                default -> WaitOutcome.LEFT;
            };
        }
    }
}
