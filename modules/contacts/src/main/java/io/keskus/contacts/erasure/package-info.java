/** Forgetting a contact. */
package io.keskus.contacts.erasure;
