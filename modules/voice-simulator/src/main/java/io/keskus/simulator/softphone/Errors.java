package io.keskus.simulator.softphone;

import io.keskus.simulator.account.AccessToken;

/** Codes of the gateway that the SDK knows. Source: device.js and errors/generated.js of @twilio/voice-sdk 2.18.5. */
final class Errors {

    /** The call is refused. */
    static final int DECLINED = 31002;

    /** The connection of a call is lost. */
    static final int CONNECTION = 31005;

    /** The token does not hold: AccessTokenInvalid. */
    static final int TOKEN_INVALID = 31204;

    /** The token is too old: AccessTokenExpired. */
    static final int TOKEN_EXPIRED = 31205;

    private Errors() {}

    static int of(AccessToken.Refused refused) {
        return refused.code() == AccessToken.Refused.EXPIRED ? TOKEN_EXPIRED : TOKEN_INVALID;
    }
}
