package io.keskus.floor.expiry;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings of what is remembered, at the start and for whoever needs them. */
@ApplicationScoped
class ExpirySettingsReader implements SettingsReader {
    @Override
    public ExpirySettings read(Settings settings) {
        return ExpirySettings.read(settings);
    }

    @Produces
    @Singleton
    ExpirySettings settings(Settings settings) {
        return ExpirySettings.read(settings);
    }
}
