package io.keskus.ivr;

import io.keskus.ivr.core.StepDigest;
import java.util.List;

/**
 * What one input led to.
 *
 * @param state where the call stands now
 * @param directives what is to be done, in this order; empty only when the caller is gone
 */
public record Step(FlowState state, List<Directive> directives) {
    public Step {
        directives = List.copyOf(directives);
    }

    /** SHA-256 in hex over everything but sensitive digits: two runs over one journal must agree in it. */
    public String digest() {
        return StepDigest.of(this);
    }
}
