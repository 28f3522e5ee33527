package io.keskus.twilio;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import io.keskus.telephony.VoiceProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** Gives the container the adapter. */
@ApplicationScoped
class TwilioSource implements SettingsReader {
    @Override
    public Object read(Settings settings) {
        return TwilioSettings.read(settings);
    }

    @Produces
    @ApplicationScoped
    VoiceProvider twilio(Settings settings) {
        return new TwilioVoice(TwilioSettings.read(settings));
    }

    void close(@Disposes VoiceProvider twilio) {
        if (twilio instanceof TwilioVoice voice) {
            voice.close();
        }
    }
}
