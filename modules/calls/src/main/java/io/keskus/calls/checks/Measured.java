package io.keskus.calls.checks;

import io.keskus.calls.LineSummary;
import io.keskus.calls.LineVerdict;
import java.util.ArrayList;
import java.util.List;

/**
 * What a browser tells of its test call, and what that means. Limits: mean opinion score as for talks (decision 0199), delay
 * by ITU-T G.114, loss and jitter as the carrier's library warns of them.
 */
public sealed interface Measured {
    LineVerdict verdict();

    /** What keeps it from being fit, the worst first. */
    List<String> reasons();

    /** The call did not come about. */
    enum Failed implements Measured {
        /** There is no microphone, or the browser does not let the page have it. */
        MICROPHONE,
        /** The carrier was not reached, or no sound came through. */
        CARRIER;

        @Override
        public LineVerdict verdict() {
            return LineVerdict.UNFIT;
        }

        @Override
        public List<String> reasons() {
            return List.of(this == MICROPHONE ? "microphone" : "carrier");
        }
    }

    /** @param microphone how loud at its loudest, 0..100: below 3 is silence, below 25 nobody close by */
    record Call(LineSummary line, int microphone) implements Measured {
        public Call {
            if (microphone < 0 || microphone > 100) {
                throw new IllegalArgumentException("microphoneLevel 0..100: " + microphone);
            }
        }

        @Override
        public LineVerdict verdict() {
            if (!poor().isEmpty()) {
                return LineVerdict.UNFIT;
            }
            return fair().isEmpty() ? LineVerdict.FIT : LineVerdict.DOUBTFUL;
        }

        @Override
        public List<String> reasons() {
            var all = new ArrayList<>(poor());
            fair().stream().filter(reason -> !all.contains(reason)).forEach(all::add);
            return all;
        }

        private List<String> poor() {
            var reasons = beyond(360, 30, 50, 400);
            if (microphone < 3) {
                reasons.add(0, "silent");
            }
            return reasons;
        }

        private List<String> fair() {
            var reasons = beyond(400, 10, 30, 250);
            if (microphone >= 3 && microphone < 25) {
                reasons.add("quiet");
            }
            return reasons;
        }

        private List<String> beyond(int mos, int lossPerMille, int jitterMillis, int roundTripMillis) {
            var reasons = new ArrayList<String>();
            if (line.mos() < mos) {
                reasons.add("score");
            }
            if (line.lossPerMille() >= lossPerMille) {
                reasons.add("loss");
            }
            if (line.jitterMillis() >= jitterMillis) {
                reasons.add("jitter");
            }
            if (line.roundTripMillis() >= roundTripMillis) {
                reasons.add("delay");
            }
            return reasons;
        }
    }
}
