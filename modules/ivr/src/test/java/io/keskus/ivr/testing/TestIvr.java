package io.keskus.ivr.testing;

import io.keskus.ivr.FlowVersion;
import io.keskus.ivr.Ivr;
import io.keskus.ivr.flowfile.FlowReader;
import io.keskus.ivr.flowfile.FlowReading;
import io.keskus.ivr.hours.HoursBook;
import io.keskus.ivr.hours.HoursReader;
import io.keskus.ivr.hours.HoursReading;
import io.keskus.ivr.versions.FlowVersions;
import jakarta.persistence.EntityManager;
import java.time.Clock;

/** The module without a container, for tests of the modules above; publishing runs in the test's unit of work. */
public final class TestIvr {
    private final FlowVersions versions;
    private final HoursBook hours;
    private final Ivr ivr;

    public TestIvr(EntityManager entities, Clock clock) {
        this.versions = new FlowVersions(entities, clock);
        this.hours = new HoursBook(entities, clock);
        this.ivr = new Ivr(versions, hours);
    }

    /** The façade as the container would give it. */
    public Ivr ivr() {
        return ivr;
    }

    /** @throws IllegalArgumentException naming every fault when the file is not sound */
    public FlowVersion publish(String yaml) {
        FlowReading reading = FlowReader.read("flow.yaml", yaml);
        if (reading instanceof FlowReading.Sound sound) {
            return versions.publish(sound.flow(), yaml);
        }
        throw new IllegalArgumentException(reading.toString());
    }

    /** @throws IllegalArgumentException naming every fault when the file is not sound */
    public void openingHours(String yaml) {
        HoursReading reading = HoursReader.read("hours.yaml", yaml);
        if (reading instanceof HoursReading.Faulty) {
            throw new IllegalArgumentException(reading.toString());
        }
        hours.replace(yaml);
    }
}
