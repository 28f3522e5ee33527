package io.keskus.tenancy;

import java.util.List;
import java.util.Map;

/**
 * A port: one part of a tenant's configuration as files. Each module implements the sections it owns as beans; all three
 * methods run in a unit of work of the tenant, and {@code plan} writes nothing. In the plan of a new tenant nothing of the
 * sections before is in the database yet: what a section needs of them it looks up in the files.
 */
public interface ConfigSection {
    /** As {@code queues}; unique, shown before each change. */
    String name();

    /** Sections are planned and applied from low to high: tenant 0, branding 5, people 10, numbers 20, queues 30, recordings 35, contacts 37, hours 40, flows 50, tariff 60. */
    int order();

    /**
     * What apply would change now; empty when everything is as the files say.
     *
     * @throws ConfigFaults when the files cannot be applied: every fault at once, each with file, line and remedy
     */
    List<Change> plan(ConfigFiles files);

    /** Brings the tenant to what the files say. Idempotent: a second run changes nothing. */
    void apply(ConfigFiles files);

    /** This section as files (path → content) that, applied again, change nothing. */
    Map<String, String> export();
}
