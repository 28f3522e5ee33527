/** The telephones of agents themselves. */
package io.keskus.calls.phones;
