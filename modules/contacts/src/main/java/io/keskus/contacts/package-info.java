/** The people outside that a tenant talks to, and a ticket for every conversation with them. */
package io.keskus.contacts;
