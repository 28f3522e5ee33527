package io.keskus.telephony.webhooks;

import io.keskus.telephony.StepToken;
import io.keskus.telephony.WebhookKind;
import java.util.Optional;

/** The path of a webhook: {@code <provider>/<kind>} or {@code <provider>/step/<token>}. */
record Address(String provider, WebhookKind kind, Optional<StepToken> step) {
    /** Empty when the path is none of ours. */
    static Optional<Address> find(String path) {
        var parts = path.split("/", -1);
        if (parts.length < 2 || parts.length > 3) {
            return Optional.empty();
        }
        return WebhookKind.find(parts[1])
                .filter(kind -> (kind == WebhookKind.STEP) == (parts.length == 3))
                .flatMap(kind -> address(parts, kind));
    }

    private static Optional<Address> address(String[] parts, WebhookKind kind) {
        try {
            var step = parts.length == 3 ? Optional.of(new StepToken(parts[2])) : Optional.<StepToken>empty();
            return Optional.of(new Address(parts[0], kind, step));
        } catch (IllegalArgumentException noToken) {
            return Optional.empty();
        }
    }
}
