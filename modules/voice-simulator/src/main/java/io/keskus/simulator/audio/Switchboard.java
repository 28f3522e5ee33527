package io.keskus.simulator.audio;

import io.keskus.simulator.clock.Timers;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Moves the sound of all ports, a frame every 20 ms of the carrier's clock, on multiples of 20 ms; only while somebody
 * listens, and only for those ports. Two minutes are 6,000 frames, however fast the clock is moved.
 */
public final class Switchboard {

    private static final System.Logger LOG = System.getLogger(Switchboard.class.getName());

    private final Timers timers;
    private final Set<Port> needed = new LinkedHashSet<>();
    private boolean ticking;
    private long tick;
    private long frames;

    /** @param timers the carrier's clock */
    public Switchboard(Timers timers) {
        this.timers = timers;
    }

    /** A port for a new leg. */
    public Port port() {
        return new Port(this);
    }

    /** How many frames were made for a port so far: what sound has cost. */
    public long frames() {
        return frames;
    }

    long millis() {
        return timers.now().toEpochMilli();
    }

    /** Time of the frame that is being made, in milliseconds. */
    long tick() {
        return tick;
    }

    void needs(Port port, boolean sound) {
        if (!sound) {
            needed.remove(port);
        } else if (needed.add(port) && !ticking) {
            ticking = true;
            next();
        }
    }

    /** One line or file that fails must not silence the others. */
    private static void exchange(Port port) {
        try {
            port.exchange();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "a leg loses its sound", e);
            port.close();
        }
    }

    private void next() {
        long length = Frame.LENGTH.toMillis();
        timers.after(Duration.ofMillis(length - millis() % length), this::move);
    }

    private void move() {
        if (needed.isEmpty()) {
            ticking = false;
            return;
        }
        next();
        tick = millis();
        for (var port : needed.toArray(Port[]::new)) {
            if (port.listened()) {
                exchange(port);
                frames++;
            }
        }
    }
}
