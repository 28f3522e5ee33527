package io.keskus.simulator.peer;

/** Whoever has a connection to a browser. Called on the carrier's thread. */
public interface PeerUser {

    /** This side's session description, candidates included: the offer, or the answer to the browser's. */
    void described(String sdp);

    /** Sound flows now. */
    default void connected() {}

    /** Nothing more comes from the browser; it may come back by itself or by a new description. */
    default void interrupted() {}

    /** A key of the browser's phone: a telephone event (RFC 4733) or its tones. */
    default void key(char key) {}

    /** The connection cannot be had or is lost for good. @param reason for the log */
    void failed(String reason);
}
