/** Contacts and tickets over HTTP. */
package io.keskus.contacts.api;
