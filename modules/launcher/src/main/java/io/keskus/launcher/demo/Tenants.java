package io.keskus.launcher.demo;

import io.keskus.launcher.Checkout;
import io.keskus.launcher.LaunchFailure;
import io.keskus.launcher.Progress;
import io.keskus.launcher.Tokens;
import io.keskus.launcher.http.Answer;
import io.keskus.launcher.http.Http;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/** Tenants' configuration, brought to the app over its operator API. */
public final class Tenants {
    private final Checkout checkout;
    private final String app;
    private final Supplier<Tokens> operator;

    /**
     * @param checkout whose {@code tenant-config} is applied
     * @param app the app's address
     * @param operator signs the operator in
     */
    public Tenants(Checkout checkout, String app, Supplier<Tokens> operator) {
        this.checkout = checkout;
        this.app = app;
        this.operator = operator;
    }

    /**
     * Brings the reseller and all example tenants to what their files say.
     *
     * @param progress hears of each
     * @throws LaunchFailure when the app refuses; the message quotes it
     */
    public void apply(Progress progress) {
        var http = Http.bearer(operator.get().accessToken());
        var reseller =
                ExampleTenant.filesIn(checkout.home().resolve("tenant-config")).get("reseller.yaml");
        http.put(app + "/api/v1/operator/resellers/nordic/config", Map.of("files", Map.of("reseller.yaml", reseller)))
                .success();
        for (var tenant : ExampleTenant.all(checkout.home())) {
            progress.say("tenant " + tenant.slug() + ": applying its configuration");
            apply(http, tenant.slug(), tenant.files());
        }
    }

    /**
     * @param slug of the tenant
     * @param directory of its files
     * @return what applying them would change, a line each
     */
    public String plan(String slug, Path directory) {
        var files = Map.of("files", ExampleTenant.filesIn(directory));
        return lines(Http.bearer(operator.get().accessToken())
                .post(app + "/api/v1/operator/tenants/" + slug + "/config/plan", files)
                .success());
    }

    /**
     * @param slug of the tenant
     * @param directory of its files
     * @return what was changed, a line each
     */
    public String apply(String slug, Path directory) {
        var http = Http.bearer(operator.get().accessToken());
        return lines(apply(http, slug, ExampleTenant.filesIn(directory)));
    }

    /**
     * Writes a tenant's configuration as files; files that are there are replaced.
     *
     * @param slug of the tenant
     * @param directory where to
     * @return the files written, a line each
     */
    public String export(String slug, Path directory) {
        var files = Http.bearer(operator.get().accessToken())
                .get(app + "/api/v1/operator/tenants/" + slug + "/config")
                .success()
                .json()
                .path("files");
        var written = new StringBuilder();
        files.fields().forEachRemaining(file -> {
            write(directory.resolve(file.getKey()), file.getValue().asText());
            written.append(directory.resolve(file.getKey())).append('\n');
        });
        return written.toString();
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lines(Answer answer) {
        var lines = new StringBuilder();
        answer.json().path("changes").forEach(change -> lines.append(change.asText(change.toString()))
                .append('\n'));
        return lines.isEmpty() ? "Nothing to change." + System.lineSeparator() : lines.toString();
    }

    private Answer apply(Http http, String slug, Map<String, String> files) {
        return http.post(app + "/api/v1/operator/tenants/" + slug + "/config", Map.of("files", files))
                .success();
    }
}
