package io.keskus.contacts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A person or organisation outside, as it is known now.
 *
 * @param client the client company that knows it, in a tenant that is an agency
 * @param language what it likes to be spoken to in, a BCP 47 tag as {@code fi} or {@code et-EE}
 * @param preferredAgent who is asked first when this contact calls
 * @param doNotCall whether it wishes not to be called by us
 * @param bestTime when it is reached best, in words
 * @param merged ids of the contacts that were found to be this one
 * @param custom the tenant's own fields
 * @param version rises with every change; the ETag
 */
public record Contact(
        ContactId id,
        Optional<ClientId> client,
        Optional<String> displayName,
        Optional<String> language,
        List<ContactIdentity> identities,
        Optional<AgentId> preferredAgent,
        boolean doNotCall,
        Optional<String> bestTime,
        List<ContactId> merged,
        ObjectNode custom,
        Instant createdAt,
        long version) {
    public Contact {
        Objects.requireNonNull(id, "id");
        identities = List.copyOf(identities);
        merged = List.copyOf(merged);
    }

    /** Its id alone: the rest is personal data and must not reach a log by concatenation. */
    @Override
    public String toString() {
        return "contact " + id;
    }
}
