package io.keskus.simulator.call;

import java.util.List;

/** Scripts that tests need, shortly. */
final class CallerScript {

    private CallerScript() {}

    static Script silent() {
        return new Script(null, null, null, null, null, null, false, false, false, false, null, null);
    }

    static Script presses(String... keys) {
        var presses = List.of(keys).stream()
                .map(each -> new Script.Press(each, null, null))
                .toList();
        return new Script(presses, null, null, null, null, null, false, false, false, false, null, null);
    }

    static Script pressesAfter(long millis, String keys) {
        return new Script(
                List.of(new Script.Press(keys, millis, null)),
                null,
                null,
                null,
                null,
                null,
                false,
                false,
                false,
                false,
                null,
                null);
    }

    static Script speaks(long millis) {
        return new Script(null, null, null, null, null, null, false, false, false, false, millis, null);
    }

    static Script says(String text) {
        return new Script(null, null, null, null, null, null, false, false, false, false, null, text);
    }

    static Script hangsUpAfter(long millis) {
        return new Script(null, millis, null, null, null, null, false, false, false, false, null, null);
    }

    static Script answersAfter(long millis, Long talk) {
        return new Script(null, null, null, null, talk, millis, false, false, false, false, null, null);
    }

    static Script busy() {
        return new Script(null, null, null, null, null, null, true, false, false, false, null, null);
    }

    static Script noAnswer() {
        return new Script(null, null, null, null, null, null, false, true, false, false, null, null);
    }

    static Script manual() {
        return new Script(null, null, null, null, null, null, false, false, false, true, null, null);
    }
}
