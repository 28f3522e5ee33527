package io.keskus.calls.api;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A promise to come back to somebody.
 *
 * @param ticket what it is about; only in a new one
 * @param at when, on the clock of the tenant's zone: {@code 2026-12-01T14:00}
 * @param note 1..1000 characters
 * @param mine whether the one who asks will do it; else whoever is free
 * @param queue by name, whose agents do it otherwise; only in a new one; null: the first that the agent is in
 * @param state {@code kept} or {@code cancelled}, to end it; only in a change
 */
record NewFollowUp(String ticket, String at, String note, Boolean mine, String queue, String state) {
    private static final Duration FARTHEST = Duration.ofDays(400);

    /** @throws ProblemException 400 when there is no body */
    static NewFollowUp required(NewFollowUp body) {
        if (body == null) {
            throw invalid("", "send a JSON object with at and note");
        }
        return body;
    }

    Instant due(ZoneId zone, Instant now) {
        try {
            var due = LocalDateTime.parse(at == null ? "" : at).atZone(zone).toInstant();
            if (due.isAfter(now) && due.isBefore(now.plus(FARTHEST))) {
                return due;
            }
            throw invalid("/at", "write a time to come, within " + FARTHEST.toDays() + " days");
        } catch (DateTimeParseException unreadable) {
            throw invalid("/at", "write date and time on the clock of " + zone + ", as 2026-12-01T14:00");
        }
    }

    String checkedNote() {
        if (note == null || note.isBlank() || note.length() > 1000) {
            throw invalid("/note", "note has 1 to 1000 characters");
        }
        return note.strip();
    }

    boolean isMine() {
        return !Boolean.FALSE.equals(mine);
    }

    static ProblemException invalid(String where, String detail) {
        return new ProblemException(
                Problem.of("invalid-field", "A field is not valid", 400, detail).with("where", where));
    }
}
