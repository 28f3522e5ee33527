package io.keskus.calls.recordings;

import io.keskus.platform.Settings;
import java.time.Duration;

/**
 * @param upkeepEvery how often it is looked whether something is to be fetched or deleted
 * @param retentionEvery how often it is looked whether something is too old
 * @param orphansEvery how often the carrier's list is gone through for recordings that nobody fetches
 * @param linkLife how long a link to listen is good, real time
 */
record RecordingSettings(Duration upkeepEvery, Duration retentionEvery, Duration orphansEvery, Duration linkLife) {
    static RecordingSettings read(Settings settings) {
        return new RecordingSettings(
                settings.duration("keskus.recordings.upkeep-every", "PT2S"),
                settings.duration("keskus.recordings.retention-every", "PT10M"),
                settings.duration("keskus.recordings.orphans-every", "PT1H"),
                settings.duration("keskus.recordings.link-life", "PT15M"));
    }
}
