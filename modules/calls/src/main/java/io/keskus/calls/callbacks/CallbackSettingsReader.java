package io.keskus.calls.callbacks;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings of callbacks, at the start and for whoever needs them. */
@ApplicationScoped
class CallbackSettingsReader implements SettingsReader {
    @Override
    public CallbackSettings read(Settings settings) {
        return CallbackSettings.read(settings);
    }

    @Produces
    @Singleton
    CallbackSettings settings(Settings settings) {
        return CallbackSettings.read(settings);
    }
}
