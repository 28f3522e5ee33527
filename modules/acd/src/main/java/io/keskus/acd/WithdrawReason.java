package io.keskus.acd;

/** Why work left its queue without an agent. */
public enum WithdrawReason {
    /** The other side hung up. */
    ABANDONED,
    /** It took another way: voicemail, callback, another queue. */
    LEFT,
    /** The longest wait of the queue passed, or the queue closed. */
    EXPIRED,
    /** It could not be carried on, as after a fault at the carrier. */
    FAILED
}
