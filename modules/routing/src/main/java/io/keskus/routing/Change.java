package io.keskus.routing;

import java.util.Optional;

/**
 * Something that pages may show is no longer as it was; told to the topic {@link #TOPIC}.
 *
 * @param what as in addresses, {@code tickets}
 * @param id of the one that changed; empty for a new one, or for several
 */
public record Change(String what, Optional<String> id) {
    /** Everybody may follow it: ids tell nothing to whom the API refuses the rest. */
    public static final String TOPIC = "changes";

    /** What the change is about, for {@link Desk#publish}. */
    public String key() {
        return what + id.map(one -> "/" + one).orElse("");
    }
}
