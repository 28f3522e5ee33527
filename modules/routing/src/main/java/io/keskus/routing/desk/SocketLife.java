package io.keskus.routing.desk;

import io.keskus.platform.StartStep;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Ends sockets whose sign-in ended or whose other side fell silent: a browser that lost its network says nothing, and
 * the operating system may take many minutes to notice.
 */
@ApplicationScoped
class SocketLife implements StartStep {
    private static final Logger LOG = Logger.getLogger(SocketLife.class.getName());
    private static final int PING_SECONDS = 10;
    private static final int REFUSAL_MILLIS = 100;
    private static final Duration SILENCE = Duration.ofSeconds(25);

    private final Map<Wire, Life> lives = new ConcurrentHashMap<>();
    private final Clock realTime = Clock.systemUTC();

    private final Sessions sessions;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected SocketLife() {
        this(null);
    }

    @Inject
    SocketLife(Sessions sessions) {
        this.sessions = sessions;
    }

    private record Life(SessionWire socket, Instant signInEnds, long heardAtNanos) {}

    @Override
    public int order() {
        return 930;
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::look, PING_SECONDS, PING_SECONDS, TimeUnit.SECONDS);
    }

    void begin(SessionWire socket, Instant signInEnds) {
        lives.put(socket, new Life(socket, signInEnds, System.nanoTime()));
    }

    /** Closes a socket that has just been opened; at once, the container is not ready for it and logs a fault. */
    void refuse(Wire wire, int code, String reason) {
        scheduler.schedule(() -> wire.close(code, reason), REFUSAL_MILLIS, TimeUnit.MILLISECONDS);
    }

    void heard(Wire socket) {
        lives.computeIfPresent(socket, (s, life) -> new Life(life.socket, life.signInEnds, System.nanoTime()));
    }

    void end(Wire socket) {
        lives.remove(socket);
    }

    private void look() {
        sessions.expire(System.nanoTime());
        lives.forEach((socket, life) -> {
            try {
                look(life);
            } catch (IOException | RuntimeException gone) {
                LOG.log(Level.FINE, "a socket could not be pinged", gone);
                socket.close(CloseCode.TOO_SLOW, "the socket is gone");
            }
        });
    }

    private void look(Life life) throws IOException {
        if (!realTime.instant().isBefore(life.signInEnds)) {
            life.socket.close(CloseCode.SIGN_IN_ENDED, "the sign-in ended");
        } else if (System.nanoTime() - life.heardAtNanos > SILENCE.toNanos()) {
            life.socket.close(CloseCode.TOO_SLOW, "nothing was heard");
        } else {
            life.socket.ping();
        }
    }
}
