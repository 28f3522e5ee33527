/** What supervisors do with a call: listen, whisper, join in, take over, move. */
package io.keskus.calls.supervision;
