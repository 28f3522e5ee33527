package io.keskus.routing.presence;

import io.keskus.platform.StartStep;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Looks after the sockets for as long as the application runs. */
@ApplicationScoped
class SocketWatch implements StartStep {
    private static final Logger LOG = Logger.getLogger(SocketWatch.class.getName());
    private static final int SECONDS = 2;

    private final Sockets sockets;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    /** For the container's proxy. */
    protected SocketWatch() {
        this(null);
    }

    @Inject
    SocketWatch(Sockets sockets) {
        this.sockets = sockets;
    }

    @Override
    public int order() {
        return 920;
    }

    @Override
    public void start() {
        scheduler.scheduleWithFixedDelay(this::beat, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void beat() {
        try {
            sockets.beat();
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "sockets were not looked after; tried again in " + SECONDS + " s", failure);
        }
    }
}
