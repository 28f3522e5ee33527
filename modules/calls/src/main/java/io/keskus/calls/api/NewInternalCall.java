package io.keskus.calls.api;

import io.keskus.calls.TransferTarget;
import io.keskus.kernel.AgentId;

/**
 * A call to a colleague.
 *
 * @param agent whose desk it rings at
 * @param note a word for the colleague, at most 300 characters; null: none
 */
record NewInternalCall(String agent, String note) {
    static AgentId colleague(NewInternalCall body) {
        var target = Target.checked(body == null ? null : new Target(null, body.agent, null, null, body.note));
        return ((TransferTarget.ToAgent) target).agent();
    }
}
