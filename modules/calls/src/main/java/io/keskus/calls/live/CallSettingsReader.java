package io.keskus.calls.live;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings of live calls, at the start and for whoever needs them. */
@ApplicationScoped
class CallSettingsReader implements SettingsReader {
    @Override
    public CallSettings read(Settings settings) {
        return CallSettings.read(settings);
    }

    @Produces
    @Singleton
    CallSettings settings(Settings settings) {
        return CallSettings.read(settings);
    }
}
