package io.keskus.app.pages;

import io.keskus.platform.Settings;
import io.keskus.platform.SettingsReader;
import jakarta.enterprise.context.ApplicationScoped;

/** Has the start look at the settings of the pages. */
@ApplicationScoped
class PageSettingsReader implements SettingsReader {
    @Override
    public PageSettings read(Settings settings) {
        return PageSettings.read(settings);
    }
}
