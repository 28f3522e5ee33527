package io.keskus.app.scenarios;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The machine's own Chromium, with a microphone that hums. */
final class Chromium implements AutoCloseable {
    private static final int TIMEOUT_MILLIS = 60_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--use-fake-device-for-media-stream",
            "--use-fake-ui-for-media-stream",
            "--autoplay-policy=no-user-gesture-required",
            "--disable-features=WebRtcHideLocalIpsWithMdns");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("keskus.chromium", "/usr/bin/chromium")))
                        .setArgs(FLAGS));
    }

    /** A person with a window of their own, who speaks English and allows the microphone. */
    BrowserContext person(ColorScheme scheme, int width) {
        var context = browser.newContext(new NewContextOptions()
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en")
                .setPermissions(List.of("microphone"))
                .setViewportSize(width, 844));
        context.setDefaultTimeout(TIMEOUT_MILLIS);
        return context;
    }

    /** The same, of a voice by which one is known at the carrier: a tone of so many hertz in place of the microphone. */
    BrowserContext person(ColorScheme scheme, int width, int hertz) {
        var context = person(scheme, width);
        context.addInitScript("navigator.mediaDevices.getUserMedia = async () => {"
                + " const context = new AudioContext();"
                + " const tone = new OscillatorNode(context, { frequency: " + hertz + " });"
                + " const microphone = new MediaStreamAudioDestinationNode(context);"
                + " tone.connect(new GainNode(context, { gain: 0.3 })).connect(microphone);"
                + " tone.start();"
                + " return microphone.stream; }");
        return context;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
