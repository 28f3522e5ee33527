package io.keskus.routing.desk;

/** Why a desk's socket is closed, as codes of the range for applications (RFC 6455, 7.4.2). */
final class CloseCode {
    /** The app cannot open it just now; of WebSocket's own range. */
    static final int TRY_AGAIN_LATER = 1013;
    /** No ticket, or one that was used or is too old: get another. */
    static final int NOT_SIGNED_IN = 4401;
    /** The token behind the ticket ended: get another ticket. */
    static final int SIGN_IN_ENDED = 4402;
    /** Messages were not taken: connect again. */
    static final int TOO_SLOW = 4408;
    /** The session goes on over a newer connection of the same tab. */
    static final int GONE_ON = 4410;
    /** The member has too many tabs open. */
    static final int TOO_MANY = 4429;

    private CloseCode() {}
}
