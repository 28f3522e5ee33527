package io.keskus.simulator.peer;

import dev.onvoid.webrtc.PeerConnectionFactory;
import dev.onvoid.webrtc.media.audio.HeadlessAudioDeviceModule;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * An audio device and the native factory that drives it, for one connection at a time. Used again afterwards: the
 * library never lets go of a factory that had a connection, nor of its threads.
 */
record Studio(HeadlessAudioDeviceModule device, PeerConnectionFactory factory) {

    private static Studio built() {
        var device = new HeadlessAudioDeviceModule();
        return new Studio(device, new PeerConnectionFactory(device));
    }

    /** Those that are free; any thread. */
    static final class Pool {
        private final Deque<Studio> free = new ArrayDeque<>();

        synchronized Studio take() {
            return free.isEmpty() ? built() : free.pop();
        }

        synchronized void giveBack(Studio studio) {
            free.push(studio);
        }
    }
}
