package io.keskus.launcher;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.launcher.artifacts.Artifacts;
import io.keskus.launcher.artifacts.Cached;
import io.keskus.launcher.artifacts.Trees;
import io.keskus.launcher.processes.Child;
import io.keskus.launcher.processes.ChildProcess;
import io.keskus.launcher.processes.Java;
import io.keskus.launcher.processes.Probe;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A real Keycloak with the realm {@code keskus}, imported at its first start; its data are in a file of its own. */
public final class Keycloak extends Part {
    /** The one realm; every tenant is an organization in it. */
    public static final String REALM = "keskus";

    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--transaction-xa-enabled=false", "--features-disabled=kerberos,ciba");
    // seconds on a machine of one's own; several test runs on two processors take minutes
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration STOP = Duration.ofSeconds(20);
    private final Checkout checkout;
    private final Path work;
    private final int port;
    private final Credentials credentials;
    private final String publicUrl;

    /**
     * @param checkout whose cache holds the built distribution
     * @param work the stack's directory: data in {@code keycloak}, output in {@code logs}
     * @param port on the loopback address
     * @param credentials keeps the administrator's password and the app's client secret
     * @param publicUrl where browsers reach the app; the realm allows redirects there
     */
    public Keycloak(Checkout checkout, Path work, int port, Credentials credentials, String publicUrl) {
        super("keycloak", work);
        this.checkout = checkout;
        this.work = work;
        this.port = port;
        this.credentials = credentials;
        this.publicUrl = publicUrl;
    }

    /**
     * As the constructor, and starts in half the time: from a copy of the data of an earlier first start with the same
     * realm file, whose administrator's password and client secret are taken over.
     *
     * @param checkout whose cache holds the built distribution and the data
     * @param work the stack's directory
     * @param port on the loopback address
     * @param credentials keeps the administrator's password and the app's client secret
     * @param publicUrl where browsers reach the app
     * @return one for tests; what runs for longer should have secrets and keys of its own
     */
    public static Keycloak forTests(Checkout checkout, Path work, int port, Credentials credentials, String publicUrl) {
        var keycloak = new Keycloak(checkout, work, port, credentials, publicUrl);
        var home = keycloak.home(keycloak.distribution(Progress.SILENT));
        if (!Files.exists(home.resolve("data/h2"))) {
            keycloak.restore(keycloak.snapshot(Progress.SILENT), home);
        }
        return keycloak;
    }

    @Override
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** @return the issuer that tokens name */
    public String issuer() {
        return address() + "/realms/" + REALM;
    }

    /** @return the password of the administrator {@code admin} of the master realm */
    public String adminPassword() {
        return credentials.password("keycloak-admin");
    }

    /** @return the secret of the app's own client, {@code keskus-app} */
    public String clientSecret() {
        return credentials.password("keskus-app");
    }

    @Override
    ChildProcess launch(Progress progress) {
        var home = home(distribution(progress));
        progress.say("Keycloak: starting");
        return ChildProcess.start(new Child("Keycloak", command(home, serve()), environment(), home, log(), "TERM"));
    }

    /**
     * Makes an account unless there is one.
     *
     * @param email of the person, taken as proven
     * @param firstName of the person
     * @param lastName of the person
     * @param password that the account gets when it is new
     */
    public void ensurePerson(String email, String firstName, String lastName, String password) {
        var secret = Map.of("type", "password", "value", password, "temporary", false);
        var account = Map.of(
                "username", email,
                "email", email,
                "firstName", firstName,
                "lastName", lastName,
                "emailVerified", true,
                "enabled", true,
                "credentials", List.of(secret));
        var app = Http.bearer(
                Tokens.ofClient(issuer(), "keskus-app", clientSecret()).accessToken());
        var answer = app.post(address() + "/admin/realms/" + REALM + "/users", account);
        if (answer.status() != 409) {
            answer.expect(201);
        }
    }

    // the realm is imported once, with the address that browsers had then
    @Override
    void afterStart() {
        var imported = work.resolve("keycloak/public-url");
        try {
            if (Files.exists(imported) && !Files.readString(imported).equals(publicUrl)) {
                letBrowsersComeFrom(publicUrl);
            }
            Files.writeString(imported, publicUrl);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void letBrowsersComeFrom(String address) {
        var form = Map.of(
                "grant_type", "password", "client_id", "admin-cli", "username", "admin", "password", adminPassword());
        var token = Http.anonymous()
                .form(address() + "/realms/master/protocol/openid-connect/token", form)
                .success()
                .json()
                .path("access_token")
                .asText();
        var clients = address() + "/admin/realms/" + REALM + "/clients";
        var admin = Http.bearer(token);
        var web = (ObjectNode)
                admin.get(clients + "?clientId=keskus-web").success().json().get(0);
        web.put("rootUrl", address);
        web.putArray("redirectUris").add(address + "/*");
        admin.put(clients + "/" + web.path("id").asText(), web).expect(204);
    }

    private List<String> serve() {
        return List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--hostname=" + address());
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_BOOTSTRAP_ADMIN_USERNAME",
                "admin",
                "KC_BOOTSTRAP_ADMIN_PASSWORD",
                adminPassword(),
                "KESKUS_PUBLIC_URL",
                publicUrl,
                "KESKUS_CLI_ENABLED",
                "true",
                "KESKUS_APP_CLIENT_SECRET",
                clientSecret());
    }

    private Path distribution(Progress progress) {
        var name = "keycloak-" + Artifacts.version("keycloak");
        var options = Integer.toHexString(BUILD.hashCode());
        return new Cached(checkout).directory(name + "-" + options, into -> {
            var zip = new Artifacts(checkout, progress).fetch("keycloak", into.resolve("fetched"));
            Trees.unpack(zip, name + "/", into);
            Trees.delete(into.resolve("fetched"));
            progress.say("Keycloak: building it once, about half a minute");
            var log = work.resolve("logs/keycloak-build.log");
            var build = ChildProcess.start(
                    new Child("Keycloak's build", command(into, BUILD), Map.of(), into, log, "KILL"));
            if (build.await() != 0) {
                throw new LaunchFailure("Keycloak could not be built; see " + log);
            }
        });
    }

    private Path snapshot(Progress progress) {
        var content = Integer.toHexString(Objects.hash(Artifacts.version("keycloak"), BUILD, realm()));
        return new Cached(checkout).directory("keycloak-data-" + content, into -> {
            progress.say("Keycloak: importing the realm once for all tests");
            var first = new Keycloak(
                    checkout,
                    into.resolve("work"),
                    Ports.free().keycloak(),
                    Credentials.in(into.resolve("credentials")),
                    publicUrl);
            first.start(progress);
            first.stop();
            Trees.copy(into.resolve("work/keycloak/data/h2"), into.resolve("h2"));
            Trees.delete(into.resolve("work"));
        });
    }

    private void restore(Path snapshot, Path home) {
        credentials.adopt(Credentials.in(snapshot.resolve("credentials")), "keycloak-admin", "keskus-app");
        Trees.copy(snapshot.resolve("h2"), home.resolve("data/h2"));
        try {
            // not where browsers come from now, so that this is corrected after the start
            Files.writeString(home.resolve("public-url"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String realm() {
        try (var realm = Keycloak.class.getResourceAsStream("/keycloak/keskus-realm.json")) {
            return new String(realm.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // its data lie under its home, so every stack has a home of its own that borrows the built programs
    private Path home(Path distribution) {
        var home = work.resolve("keycloak");
        try {
            Files.createDirectories(home.resolve("data/import"));
            for (var part : List.of("lib", "providers", "conf", "themes")) {
                Files.deleteIfExists(home.resolve(part));
                Files.createSymbolicLink(home.resolve(part), distribution.resolve(part));
            }
            Files.writeString(home.resolve("data/import/keskus-realm.json"), realm());
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // kc.sh keeps a shell between us and the server, which would not pass on our death
    private static List<String> command(Path home, List<String> arguments) {
        var command = Java.command(
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx320m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Dpicocli.disable.closures=true",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    @Override
    boolean answers() {
        return Probe.http(issuer() + "/.well-known/openid-configuration");
    }

    @Override
    Duration startsWithin() {
        return START;
    }

    @Override
    Duration stopsWithin() {
        return STOP;
    }
}
