package io.keskus.contacts.rules;

import io.keskus.contacts.TicketStatus;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a conversation can come to.
 *
 * @param name as it is kept in records and tickets
 * @param label language → name for people
 * @param status where the ticket stands then; null leaves it
 * @param queues names of the queues where it is offered; empty: all
 * @param template language → text a note may begin with; {@code {contact}}, {@code {number}}, {@code {ticket}},
 *     {@code {agent}} and {@code {date}} are filled in
 */
record Disposition(
        String name, Map<String, String> label, String status, List<String> queues, Map<String, String> template) {
    public Disposition {
        label = new TreeMap<>(label);
        if (status != null) {
            TicketStatus.of(status);
        }
        queues = queues == null ? List.of() : List.copyOf(queues);
        template = template == null ? new TreeMap<>() : new TreeMap<>(template);
    }
}
