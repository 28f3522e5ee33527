package io.keskus.app.scenarios;

import io.keskus.launcher.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tokens by who uses them, asked for once and again before they end: a suite runs longer than a token is good. */
final class SignIns {
    private static final Duration BEFORE_THE_END = Duration.ofMinutes(2);

    private final Map<String, Kept> kept = new HashMap<>();

    private record Kept(Tokens tokens, long until) {}

    /** @param signIn asks for a new token */
    synchronized String token(String who, Supplier<Tokens> signIn) {
        long now = System.nanoTime();
        var known = kept.get(who);
        if (known == null || known.until() - now < 0) {
            var tokens = signIn.get();
            known = new Kept(
                    tokens, now + tokens.lifetime().minus(BEFORE_THE_END).toNanos());
            kept.put(who, known);
        }
        return known.tokens().accessToken();
    }
}
