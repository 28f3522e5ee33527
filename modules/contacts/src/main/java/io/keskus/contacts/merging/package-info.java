/** Two contacts that are one: found, merged, and taken apart again. */
package io.keskus.contacts.merging;
