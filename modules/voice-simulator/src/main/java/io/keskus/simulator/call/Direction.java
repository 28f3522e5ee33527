package io.keskus.simulator.call;

/** How a leg came about; the text is the carrier's. */
public enum Direction {
    INBOUND("inbound"),
    OUTBOUND_API("outbound-api"),
    OUTBOUND_DIAL("outbound-dial");

    private final String text;

    Direction(String text) {
        this.text = text;
    }

    /** As the carrier writes it. */
    public String text() {
        return text;
    }
}
