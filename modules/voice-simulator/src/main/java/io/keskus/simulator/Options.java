package io.keskus.simulator;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How a simulator is to run.
 *
 * @param port 0 for any free one
 * @param accountSid the parent account, AC and 32 hexadecimal digits
 * @param clockFile where the clock's offset is kept, null for real time
 * @param data directory in which accounts, numbers, keys and applications survive a restart, null for nowhere
 * @param speechRate time that one character of speech takes
 * @param playLength time that a played address is taken to last
 * @param callsPerSecond rate of API-created calls of each account
 * @param tlsPort second port, by TLS with a certificate of its own; 0 for any free one, -1 for none
 * @param speech what Say and Play are
 */
public record Options(
        String host,
        int port,
        String accountSid,
        String authToken,
        Path clockFile,
        Path data,
        Duration speechRate,
        Duration playLength,
        double callsPerSecond,
        int tlsPort,
        Speech speech) {

    /** No second port. */
    public static final int NO_TLS = -1;

    /** @throws IllegalArgumentException with what is wrong and what would be right */
    public Options {
        if (accountSid == null || !accountSid.matches("AC[0-9a-f]{32}")) {
            throw new IllegalArgumentException("the account must be AC and 32 hexadecimal digits, not " + accountSid);
        }
        if (authToken == null || authToken.isBlank()) {
            throw new IllegalArgumentException("the token must not be empty");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("the port must be between 0 and 65535, not " + port);
        }
        if (tlsPort < NO_TLS || tlsPort > 65_535) {
            throw new IllegalArgumentException("the TLS port must be between 0 and 65535, not " + tlsPort);
        }
        if (callsPerSecond <= 0) {
            throw new IllegalArgumentException("calls per second must be above 0, not " + callsPerSecond);
        }
        if (speechRate.isNegative() || playLength.isNegative()) {
            throw new IllegalArgumentException("speech and play must not take negative time");
        }
    }

    /** For tests: loopback, any port, speech of one millisecond a character. */
    public static Options forTests(String accountSid, String authToken) {
        return new Options(
                "127.0.0.1",
                0,
                accountSid,
                authToken,
                null,
                null,
                Duration.ofMillis(1),
                Duration.ofMillis(100),
                1,
                NO_TLS,
                Speech.ESTIMATED);
    }

    /** The same with a second port by TLS. */
    public Options withTls(int port) {
        return new Options(
                host,
                this.port,
                accountSid,
                authToken,
                clockFile,
                data,
                speechRate,
                playLength,
                callsPerSecond,
                port,
                speech);
    }

    /** The same with other speech. */
    public Options speaking(Speech other) {
        return new Options(
                host,
                port,
                accountSid,
                authToken,
                clockFile,
                data,
                speechRate,
                playLength,
                callsPerSecond,
                tlsPort,
                other);
    }

    /** The same with what it keeps in a directory. */
    public Options keptIn(Path directory) {
        return new Options(
                host,
                port,
                accountSid,
                authToken,
                clockFile,
                directory,
                speechRate,
                playLength,
                callsPerSecond,
                tlsPort,
                speech);
    }
}
