package io.keskus.simulator.account;

import java.time.Instant;

/** An API key of an account: signs access tokens, and may be used in place of the account's token. */
public record ApiKey(
        String sid, String accountSid, String friendlyName, String secret, Instant created, Instant updated) {}
