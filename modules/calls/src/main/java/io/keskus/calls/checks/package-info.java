/** Test calls by which agents try out browser, microphone and network before somebody calls. */
package io.keskus.calls.checks;
