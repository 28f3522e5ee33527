package io.keskus.telephony;

import io.keskus.kernel.Problem;
import java.util.Optional;

/**
 * Port: asked before anything is dialled to the public network, inside the caller's unit of work. Several beans may
 * implement it; every one has to agree.
 */
public interface DialPermit {
    /** @return why it may not be dialled; empty when this permit has nothing against it */
    Optional<Problem> refusal(DialOrder order);
}
