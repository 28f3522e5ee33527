package io.keskus.identity.tokens;

/** What became of a token. */
public sealed interface Verdict {
    /** The token holds. */
    record Accepted(Token token) implements Verdict {}

    /** It does not. @param reason for the caller; tells nothing a forger does not know */
    record Rejected(String reason) implements Verdict {}
}
