package io.keskus.simulator.account;

import java.time.Instant;

/**
 * An account or subaccount.
 *
 * @param ownerSid the parent; its own sid for a parent
 * @param status active, suspended or closed
 * @param callsPerSecond API-created calls that start in one second
 */
public record Account(
        String sid,
        String ownerSid,
        String authToken,
        String friendlyName,
        String status,
        double callsPerSecond,
        Instant created,
        Instant updated) {

    /** Whether it may make and take calls. */
    public boolean active() {
        return "active".equals(status);
    }

    /** Whether this account may act on that one: itself or its subaccount. */
    public boolean controls(Account other) {
        return sid.equals(other.sid) || sid.equals(other.ownerSid);
    }

    /** The same under another name or status. */
    public Account changed(String newName, String newStatus, Instant now) {
        return new Account(sid, ownerSid, authToken, newName, newStatus, callsPerSecond, created, now);
    }

    /** The same with another rate. */
    public Account paced(double newRate) {
        return new Account(sid, ownerSid, authToken, friendlyName, status, newRate, created, updated);
    }
}
