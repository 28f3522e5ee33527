package io.keskus.routing.desk;

/** Why a desk's socket is closed, as codes of the range for applications (RFC 6455, 7.4.2). */
final class CloseCode {
    /** No ticket, or one that was used or is too old: get another. */
    static final int NOT_SIGNED_IN = 4401;
    /** The member is no agent. */
    static final int NOT_ALLOWED = 4403;
    /** The token behind the ticket ended: get another ticket. */
    static final int SIGN_IN_ENDED = 4402;
    /** The agent opened another desk. */
    static final int OPENED_ELSEWHERE = 4409;
    /** Messages were not taken: connect again. */
    static final int TOO_SLOW = 4408;

    private CloseCode() {}
}
