package io.keskus.telephony;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Where the module's settings come from. */
@ApplicationScoped
class SettingsSource implements SettingsReader {
    @Override
    public Object read(Settings settings) {
        return TelephonySettings.read(settings);
    }

    @Produces
    @Singleton
    TelephonySettings settings(Settings settings) {
        return TelephonySettings.read(settings);
    }
}
