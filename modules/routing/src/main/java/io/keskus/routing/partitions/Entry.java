package io.keskus.routing.partitions;

import io.keskus.acd.Command;
import io.keskus.acd.Skills;
import io.keskus.acd.Work;
import io.keskus.platform.Json;
import io.keskus.routing.WaitingWork;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an engine was told, as it lies in the inbox and the journal.
 *
 * @param at in whole microseconds
 * @param type simple name of the record in the payload
 */
record Entry(Instant at, String type, int schemaVersion, String payload) {
    private static final int SCHEMA = 1;
    private static final Map<String, Class<?>> TYPES = new HashMap<>();

    static {
        TYPES.put(WaitingWork.class.getSimpleName(), WaitingWork.class);
        register(Command.class);
    }

    private static void register(Class<?> type) {
        if (type.isRecord()) {
            TYPES.put(type.getSimpleName(), type);
            return;
        }
        for (var each : type.getPermittedSubclasses()) {
            register(each);
        }
    }

    static Entry of(Instant at, Command command) {
        return entry(at, command);
    }

    static Entry of(Instant at, WaitingWork work) {
        return entry(at, work);
    }

    private static Entry entry(Instant at, Object told) {
        return new Entry(at.truncatedTo(ChronoUnit.MICROS), told.getClass().getSimpleName(), SCHEMA, Json.write(told));
    }

    /** @throws IllegalStateException when this version of the program does not know the type */
    Command command() {
        var told = told();
        return told instanceof WaitingWork work ? arrive(work) : (Command) told;
    }

    /** The work that arrives; empty when this is another command. */
    Optional<WaitingWork> waitingWork() {
        return told() instanceof WaitingWork work ? Optional.of(work) : Optional.empty();
    }

    private Object told() {
        var known = TYPES.get(type);
        if (known == null || schemaVersion != SCHEMA) {
            throw new IllegalStateException("no command " + type + " of schema " + schemaVersion + " is known");
        }
        return Json.read(payload, known);
    }

    private static Command arrive(WaitingWork work) {
        return new Command.Arrive(new Work(
                work.interaction(),
                work.queue(),
                Skills.of(work.skills()),
                WaitingWork.headStart(work.priority()),
                work.enqueuedAt(),
                work.lastAgent()));
    }
}
