/** Finding contacts, tickets and notes by what is written in them. */
package io.keskus.contacts.search;
