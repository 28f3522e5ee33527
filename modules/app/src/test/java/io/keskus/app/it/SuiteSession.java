package io.keskus.app.it;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts what the integration tests need before the first of them, and stops it after the last. */
public final class SuiteSession implements LauncherSessionListener {
    private Surroundings surroundings;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        // the same class path serves the unit tests, which need none of it
        if (System.getProperty("keskus.it.war") != null) {
            surroundings = Surroundings.start();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (surroundings != null) {
            surroundings.stop();
        }
    }
}
