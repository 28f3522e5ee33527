package io.keskus.telephony;

/** Who began a leg. */
public enum LegDirection {
    /** Somebody outside, or a browser device, called us. */
    INBOUND,
    /** We ordered it from the carrier. */
    OUTBOUND_API,
    /** A script of ours dialled it from another leg. */
    OUTBOUND_DIAL
}
