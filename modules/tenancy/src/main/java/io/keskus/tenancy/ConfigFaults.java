package io.keskus.tenancy;

import java.util.List;
import java.util.stream.Collectors;

/** A configuration that cannot be applied, with everything that is wrong in it; nothing was changed. */
public final class ConfigFaults extends RuntimeException {
    private final transient List<Fault> faults;

    /** @throws IllegalArgumentException when there is no fault */
    public ConfigFaults(List<Fault> faults) {
        super(faults.stream().map(Fault::toString).collect(Collectors.joining("\n")));
        if (faults.isEmpty()) {
            throw new IllegalArgumentException("faults without a fault");
        }
        this.faults = List.copyOf(faults);
    }

    public ConfigFaults(String file, int line, String what, String remedy) {
        this(List.of(new Fault(file, line, what, remedy)));
    }

    public List<Fault> faults() {
        return faults;
    }
}
