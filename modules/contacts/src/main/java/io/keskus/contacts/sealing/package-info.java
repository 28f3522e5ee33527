/** Each contact's own key: what is sealed under it is gone when the key is. */
package io.keskus.contacts.sealing;
