package io.keskus.contacts;

/** Which ticket, for a link to it. @param number as people say it */
public record TicketRef(TicketId id, long number) {}
