package io.keskus.contacts.directory;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.ContactIdentity;
import io.keskus.kernel.AgentId;
import java.util.Optional;
import java.util.Set;

/**
 * What a request wants to be otherwise; a part that is null stays as it is, an empty one is taken away.
 *
 * @param displayName at most 200 characters
 * @param language a BCP 47 tag of at most 35 characters
 * @param bestTime at most 100 characters
 * @param identities all of them
 * @param custom the whole of the tenant's own fields
 */
public record ContactChange(
        Optional<String> displayName,
        Optional<String> language,
        Optional<AgentId> preferredAgent,
        Boolean doNotCall,
        Optional<String> bestTime,
        Set<ContactIdentity> identities,
        ObjectNode custom) {}
