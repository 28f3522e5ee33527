package io.keskus.simulator;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** Chromium as Debian has it, and a server of the page with the carrier's SDK as it comes from npm. */
final class Browsers implements AutoCloseable {

    private static final Path SOURCES = Path.of("src", "test", "browser");
    private static final Map<String, Path> FILES = Map.of(
            "/softphone",
            SOURCES.resolve("softphone.html"),
            "/watch.js",
            SOURCES.resolve("watch.js"),
            "/sdk/twilio.js",
            SOURCES.resolve("node_modules/@twilio/voice-sdk/dist/twilio.min.js"));

    private final Playwright playwright;
    private final Browser browser;
    private final HttpServer server;

    Browsers() throws IOException {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("keskus.chromium", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--use-fake-device-for-media-stream",
                                "--use-fake-ui-for-media-stream",
                                "--autoplay-policy=no-user-gesture-required")));
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/", Browsers::serve);
        server.start();
    }

    /** A person of its own, who trusts certificates made on this machine. */
    private Page newPage() {
        var page = browser.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true))
                .newPage();
        page.setDefaultTimeout(20_000);
        return page;
    }

    /** A tab with the simulator's own telephone, which says a tone. */
    Telephone telephone(int simulatorPort, String to, String from, int hertz) {
        var page = newPage();
        page.addInitScript(SOURCES.resolve("watch.js"));
        page.navigate("http://localhost:%d/phone?to=%s&from=%s&tone=%d&lang=en"
                .formatted(simulatorPort, to.substring(1), from.substring(1), hertz));
        // before the carrier knows it, a call to it would find nobody
        page.locator("body[data-number]").waitFor();
        return new Telephone(page);
    }

    /** A tab with the SDK, whose microphone is a tone. @param query more of the address */
    Page softphone(int hertz, String query) {
        var page = newPage();
        page.navigate("http://localhost:" + server.getAddress().getPort() + "/softphone?tone=" + hertz + query);
        return page;
    }

    @Override
    public void close() {
        server.stop(0);
        browser.close();
        playwright.close();
    }

    private static void serve(HttpExchange exchange) throws IOException {
        var file = FILES.get(exchange.getRequestURI().getPath());
        if (file == null) {
            exchange.sendResponseHeaders(404, -1);
        } else {
            var bytes = Files.readAllBytes(file);
            exchange.getResponseHeaders()
                    .add("Content-Type", file.toString().endsWith("js") ? "text/javascript" : "text/html");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
