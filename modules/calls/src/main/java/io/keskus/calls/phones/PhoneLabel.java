package io.keskus.calls.phones;

import java.util.Optional;

/** The label under which an agent's own telephone is called in: the participant's name, and which time it is. */
public record PhoneLabel(String participant) {
    /** Between name and time. */
    static final String MARK = ".phone.";

    /** Empty for a label of anything else. */
    public static Optional<PhoneLabel> of(String label) {
        int at = label.indexOf(MARK);
        return at < 0 ? Optional.empty() : Optional.of(new PhoneLabel(label.substring(0, at)));
    }
}
