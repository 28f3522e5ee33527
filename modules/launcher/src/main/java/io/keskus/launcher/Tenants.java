package io.keskus.launcher;

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
        var http = operator();
        progress.say("reseller: applying reseller.yaml");
        http.post(app + "/api/v1/operator/resellers", "application/yaml", reseller())
                .success();
        for (var tenant : ExampleTenant.all(checkout.home())) {
            progress.say("tenant " + tenant.slug() + ": applying its configuration");
            configure(http, tenant.slug(), "apply", tenant.files());
        }
    }

    /**
     * @param slug of the tenant
     * @param directory of its files
     * @return what applying them would change, a line each
     */
    public String plan(String slug, Path directory) {
        return changes(configure(operator(), slug, "plan", ExampleTenant.filesIn(directory)));
    }

    /**
     * @param slug of the tenant
     * @param directory of its files
     * @param overwrite also what people changed in the portal since the last revision
     * @return what was changed, a line each
     * @throws LaunchFailure when files would take back such a change; the message quotes it
     */
    public String apply(String slug, Path directory, boolean overwrite) {
        var mode = overwrite ? "apply&overwrite=true" : "apply";
        return changes(configure(operator(), slug, mode, ExampleTenant.filesIn(directory)));
    }

    /**
     * Writes a tenant's configuration as files; files that are there are replaced.
     *
     * @param slug of the tenant
     * @param directory where to
     * @return the files written, a line each
     */
    public String export(String slug, Path directory) {
        var files = operator()
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

    private static String changes(Answer answer) {
        var changes = new StringBuilder();
        answer.json().path("changes").forEach(change -> changes.append(change.asText())
                .append('\n'));
        answer.json().path("overwrites").forEach(lost -> changes.append("! takes back ")
                .append(lost.asText())
                .append('\n'));
        return changes.isEmpty() ? "Nothing to change.\n" : changes.toString();
    }

    private Answer configure(Http http, String slug, String mode, Map<String, String> files) {
        var address = app + "/api/v1/operator/tenants/" + slug + "/config?mode=" + mode;
        return http.post(address, Map.of("files", files)).success();
    }

    private Http operator() {
        return Http.bearer(operator.get().accessToken());
    }

    private String reseller() {
        try {
            return Files.readString(checkout.home().resolve("tenant-config/reseller.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
