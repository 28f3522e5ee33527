/** Contacts and what they are recognised by. */
package io.keskus.contacts.directory;
