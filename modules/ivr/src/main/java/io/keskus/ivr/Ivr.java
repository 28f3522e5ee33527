package io.keskus.ivr;

import io.keskus.ivr.core.Interpreter;
import io.keskus.ivr.hours.HoursBook;
import io.keskus.ivr.versions.FlowVersions;
import io.keskus.ivr.versions.StoredVersion;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Logger;

/** The module's door. All but {@link #step} runs in the unit of work of the caller. */
@ApplicationScoped
public class Ivr {
    private static final Logger LOG = Logger.getLogger(Ivr.class.getName());

    private final FlowVersions versions;
    private final HoursBook hours;

    /** For the container's proxy. */
    protected Ivr() {
        this(null, null);
    }

    @Inject
    public Ivr(FlowVersions versions, HoursBook hours) {
        this.versions = versions;
        this.hours = hours;
    }

    /**
     * The version that a call which arrives now follows to its end.
     *
     * @throws ProblemException 404 {@code flow-unknown}
     */
    public FlowVersion published(String flowName) {
        return findPublished(flowName).orElseThrow(() -> unknown("no flow is published under the name " + flowName));
    }

    public Optional<FlowVersion> findPublished(String flowName) {
        return versions.findPublished(flowName);
    }

    /**
     * The version a running call began with; versions are kept for ever.
     *
     * @throws ProblemException 404 {@code flow-unknown}
     */
    public FlowVersion version(FlowVersionId id) {
        return versions.find(id)
                .map(StoredVersion::version)
                .orElseThrow(() -> unknown("no flow version has the id " + id));
    }

    /** Published flows by name. */
    public List<FlowVersion> listPublished() {
        return versions.listPublished().stream().map(StoredVersion::version).toList();
    }

    /**
     * One input further. Pure: reads no clock and no table, and the same arguments give the same step. An input that does
     * not fit changes nothing and what is waited for is told again.
     *
     * @param state {@link FlowState#NEW} for a call that arrives, then the state of the last step with the same version
     */
    public Step step(FlowVersion version, FlowState state, FlowInput input, Instant now) {
        return Interpreter.step(version.flow(), state, input, now);
    }

    /** Whether these hours are open; hours that are no longer there, which a running call may still ask for, are closed. */
    public boolean open(String hoursName, Instant at) {
        Optional<OpeningHours> found = hours.find(hoursName);
        if (found.isEmpty()) {
            LOG.warning(() -> "tenant " + TenantContext.required() + ": no opening hours " + hoursName + ", so closed");
        }
        return found.map(it -> it.isOpen(at)).orElse(false);
    }

    private static ProblemException unknown(String detail) {
        return new ProblemException(Problem.of("flow-unknown", "No such flow", 404, detail));
    }
}
