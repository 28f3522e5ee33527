package io.keskus.tenancy.api;

import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.tenancy.ConfigFaults;
import java.util.Map;

/** The faults of a configuration as a problem: all of them, each with file, line and remedy. */
final class FaultsProblem {
    private FaultsProblem() {}

    static ProblemException of(ConfigFaults faults) {
        var listed = faults.faults().stream()
                .map(fault -> Map.of(
                        "file", fault.file(), "line", fault.line(), "what", fault.what(), "remedy", fault.remedy()))
                .toList();
        return new ProblemException(Problem.of("config-faulty", "Faulty configuration", 422, faults.getMessage())
                .with("faults", listed));
    }
}
