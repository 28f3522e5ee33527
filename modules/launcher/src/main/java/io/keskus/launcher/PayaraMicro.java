package io.keskus.launcher;

import io.keskus.launcher.artifacts.Artifacts;
import io.keskus.launcher.artifacts.Cached;
import io.keskus.launcher.artifacts.Trees;
import io.keskus.launcher.processes.Java;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command that runs our WAR.
 *
 * @param checkout that built the WAR; its cache holds the server
 * @param home for the server's own files
 * @param host the address to listen on; the server's default would be every address of the machine
 * @param port the HTTP port
 * @param jvmOptions heap and the like
 */
record PayaraMicro(Checkout checkout, Path home, String host, int port, List<String> jvmOptions) {
    private static final String WAR = "modules/app/target/keskus.war";
    private static final String PRE_BOOT = "set configs.config.server-config.network-config.network-listeners."
            + "network-listener.http-listener.address=%s%n";
    // one line a message and no colours; the expired certificates of the JDK would fill twenty lines each
    private static final String LOGGING = """
            handlers=java.util.logging.ConsoleHandler
            java.util.logging.ConsoleHandler.level=ALL
            java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
            java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$s %3$s %5$s%6$s%n
            .level=INFO
            jakarta.enterprise.system.security.ssl.level=SEVERE
            javax.enterprise.system.security.ssl.level=SEVERE
            """;

    List<String> command(Progress progress) {
        var jar = jar(progress);
        var war = checkout.built(WAR);
        var temporary = home.resolve("tmp");
        var preBoot = home.resolve("pre-boot.txt");
        var logging = home.resolve("logging.properties");
        try {
            Trees.delete(temporary);
            Files.createDirectories(temporary);
            Files.writeString(preBoot, PRE_BOOT.formatted(host));
            Files.writeString(logging, LOGGING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var command = Java.command("-Djava.io.tmpdir=" + temporary, "-XX:+ExitOnOutOfMemoryError");
        command.addAll(jvmOptions);
        command.addAll(List.of(
                // the server reads its own option late, and this one for the first lines
                "-Djava.util.logging.config.file=" + logging,
                "-jar",
                jar.toString(),
                "--deploy",
                war.toString(),
                "--contextroot",
                "/",
                "--port",
                Integer.toString(port),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                preBoot.toString(),
                "--logproperties",
                logging.toString()));
        return command;
    }

    private Path jar(Progress progress) {
        var name = "payara-micro-" + Artifacts.version("payara");
        return new Cached(checkout)
                .directory(name, into -> new Artifacts(checkout, progress).fetch("payara", into))
                .resolve(name + ".jar");
    }
}
