package io.keskus.contacts.tickets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.contacts.TicketStatus;
import io.keskus.kernel.AgentId;
import java.util.Optional;
import java.util.Set;

/**
 * What a request wants to be otherwise; a part that is null stays as it is, an empty one is taken away.
 *
 * @param subject 1..200 characters
 * @param tags all of them, each 1..40 characters
 * @param reason a way through the tenant's tree of reasons
 * @param disposition 1..80 characters
 * @param custom the whole of the tenant's own fields
 */
public record TicketChange(
        TicketStatus status,
        String subject,
        Set<String> tags,
        Optional<String> reason,
        Optional<String> disposition,
        Optional<AgentId> assignee,
        ObjectNode custom) {}
