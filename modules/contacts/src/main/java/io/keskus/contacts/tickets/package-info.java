/** Tickets, their numbers, tags and notes. */
package io.keskus.contacts.tickets;
