/** Those who are in a talk: on hold, muted, called in, leaving. */
package io.keskus.calls.talk;
