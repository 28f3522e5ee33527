package io.keskus.calls.recordings;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the settings of recordings, at the start and for whoever needs them. */
@ApplicationScoped
class RecordingSettingsReader implements SettingsReader {
    @Override
    public RecordingSettings read(Settings settings) {
        return RecordingSettings.read(settings);
    }

    @Produces
    @Singleton
    RecordingSettings settings(Settings settings) {
        return RecordingSettings.read(settings);
    }
}
