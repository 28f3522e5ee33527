/** Agents' own telephones, called in place of a browser. */
package io.keskus.calls.phones;
