package io.keskus.platform.startup;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import io.keskus.platform.StartStep;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.util.Comparator;
import java.util.List;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Configuration checked, database migrated, then every module's start steps in their order. */
@WebListener
public class Startup implements ServletContextListener {
    private static final Logger LOG = Logger.getLogger(Startup.class.getName());
    /** {@code EX_CONFIG} of sysexits.h. */
    private static final int CONFIGURATION_FAULT = 78;

    private final Settings settings;
    private final Instance<SettingsReader> readers;
    private final Instance<StartStep> steps;
    private final DataSource source;

    @Inject
    Startup(
            Settings settings,
            @Any Instance<SettingsReader> readers,
            @Any Instance<StartStep> steps,
            DataSource source) {
        this.settings = settings;
        this.readers = readers;
        this.steps = steps;
        this.source = source;
    }

    // not when CDI is ready: the container binds the data source a moment later
    @Override
    public void contextInitialized(ServletContextEvent started) {
        check();
        // an index or column added by a module's older branch may land after a newer one elsewhere
        Flyway.configure().dataSource(source).outOfOrder(true).load().migrate();
        steps.stream().sorted(Comparator.comparingInt(StartStep::order)).forEach(StartStep::start);
        LOG.info("Keskus is ready");
    }

    private void check() {
        PlatformSettings.read(settings);
        readers.forEach(reader -> reader.read(settings));
        List<String> faults = settings.faults();
        if (!faults.isEmpty()) {
            // the container would go on without the application, and nobody would see why
            System.err.println("Keskus cannot start, its configuration has " + faults.size() + " faults:");
            faults.forEach(fault -> System.err.println("  " + fault));
            System.err.flush();
            Runtime.getRuntime().halt(CONFIGURATION_FAULT);
        }
    }
}
