package io.keskus.telephony;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import java.util.Objects;

/** Where a leg can be sent. */
public sealed interface Endpoint {
    /** The public telephone network. */
    record Phone(PhoneNumber number) implements Endpoint {
        public Phone {
            Objects.requireNonNull(number, "number");
        }
    }

    /** The browser device of an agent of the tenant. */
    record Client(AgentId agent) implements Endpoint {
        public Client {
            Objects.requireNonNull(agent, "agent");
        }
    }
}
