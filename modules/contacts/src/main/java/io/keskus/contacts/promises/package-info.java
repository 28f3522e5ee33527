/** Promises to come back to a contact, and when. */
package io.keskus.contacts.promises;
