package io.keskus.platform.startup;

import io.keskus.platform.Settings;
import io.keskus.platform.secrets.Keyset;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the container gives, as things that constructors can ask for. */
@ApplicationScoped
class Resources {
    // container resources live in application-scoped beans: in request-scoped ones they cost a multiple
    @PersistenceContext(unitName = "keskus")
    private EntityManager entities;

    @Resource(lookup = "java:app/jdbc/keskus")
    private DataSource source;

    @Produces
    EntityManager entityManager() {
        return entities;
    }

    @Produces
    DataSource dataSource() {
        return source;
    }

    @Produces
    Settings settings() {
        var config = ConfigProvider.getConfig();
        return new Settings(key -> config.getOptionalValue(key, String.class));
    }

    @Produces
    @Singleton
    Clock businessClock(Settings settings) {
        return PlatformSettings.read(settings)
                .clockFile()
                .<Clock>map(MovableClock::on)
                .orElseGet(Clock::systemUTC);
    }

    @Produces
    @Singleton
    Keyset keyset(Settings settings) {
        var read = PlatformSettings.read(settings);
        return Keyset.in(read.keysetFile(), read.createKeyset());
    }
}
