package io.keskus.billing;

import java.util.Arrays;

/**
 * What is counted. A minute meter counts <b>seconds</b>, exactly as the carrier reports them; whole minutes are made by
 * the price plan, per leg, and never before.
 */
public enum Meter {
    /** The caller's leg into one of the tenant's numbers. */
    INBOUND_MINUTES("inbound-minutes", 60),
    /** An agent's leg in the browser. */
    AGENT_LEG_MINUTES("agent-leg-minutes", 60),
    /** A leg to the public network: an agent's own telephone, a transfer target, a callback. */
    PHONE_LEG_MINUTES("phone-leg-minutes", 60);

    private final String code;
    private final int measuredPerUnit;

    Meter(String code, int measuredPerUnit) {
        this.code = code;
        this.measuredPerUnit = measuredPerUnit;
    }

    /** The name in tariffs, tables and answers. */
    public String code() {
        return code;
    }

    /** How much of what is measured makes one priced unit: 60 seconds make a minute. */
    public int measuredPerUnit() {
        return measuredPerUnit;
    }

    /** @throws IllegalArgumentException naming the meters there are */
    public static Meter of(String code) {
        return Arrays.stream(values())
                .filter(meter -> meter.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("meter " + code + ": one of "
                        + Arrays.stream(values()).map(Meter::code).toList()));
    }

    @Override
    public String toString() {
        return code;
    }
}
