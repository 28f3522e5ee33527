package io.keskus.calls.recordings;

import java.io.IOException;

/** What came is not the recording, or not all of it. */
final class NoSound extends IOException {
    NoSound(String what) {
        super(what);
    }
}
