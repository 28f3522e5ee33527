package io.keskus.ivr.versions;

import io.keskus.ivr.Flow;
import io.keskus.ivr.FlowVersion;
import io.keskus.ivr.FlowVersionId;
import io.keskus.ivr.core.StepDigest;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds, keeps and publishes versions, in the unit of work of the caller. */
@ApplicationScoped
public class FlowVersions {
    private final EntityManager entities;
    private final Clock clock;
    private final ReadFlows read = new ReadFlows();

    /** For the container's proxy. */
    protected FlowVersions() {
        this(null, null);
    }

    @Inject
    public FlowVersions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public Optional<FlowVersion> findPublished(String flowName) {
        return row(flowName)
                .flatMap(FlowRow::publishedVersionId)
                .flatMap(this::find)
                .map(StoredVersion::version);
    }

    /** Published flows by name. */
    public List<StoredVersion> listPublished() {
        return entities.createQuery("""
                        SELECT v FROM FlowVersionRow v, FlowRow f WHERE f.publishedVersionId = v.id ORDER BY f.name
                        """, FlowVersionRow.class)
                .getResultStream()
                .map(this::stored)
                .toList();
    }

    public Optional<StoredVersion> find(FlowVersionId id) {
        return find(id.value());
    }

    public Optional<StoredVersion> find(String flowName, int number) {
        return entities.createQuery(
                        "SELECT v FROM FlowVersionRow v WHERE v.flowName = :name AND v.number = :number",
                        FlowVersionRow.class)
                .setParameter("name", flowName)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(this::stored);
    }

    /**
     * Versions of a flow, newest first.
     *
     * @param below only versions with a smaller number
     * @param most rows at most
     */
    public List<StoredVersion> list(String flowName, int below, int most) {
        return entities.createQuery("""
                        SELECT v FROM FlowVersionRow v WHERE v.flowName = :name AND v.number < :below
                        ORDER BY v.number DESC
                        """, FlowVersionRow.class)
                .setParameter("name", flowName)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultStream()
                .map(this::stored)
                .toList();
    }

    /** New calls follow this file from now on; a file that was there before becomes the same version again. */
    public FlowVersion publish(Flow flow, String source) {
        String digest = digest(source);
        FlowVersionRow version = versionOf(flow.name(), digest)
                .orElseGet(() -> persisted(new FlowVersionRow(
                        Ids.next(), flow.name(), nextNumber(flow.name()), digest, source, clock.instant())));
        FlowRow row = row(flow.name())
                .orElseGet(() -> persisted(new FlowRow(Ids.next(), flow.name(), version.id(), clock.instant())));
        if (!row.publishedVersionId().equals(Optional.of(version.id()))) {
            row.publish(version.id(), clock.instant());
        }
        return stored(version).version();
    }

    /** New calls find no such flow any more; calls that run in it go on. */
    public void withdraw(String flowName) {
        row(flowName).ifPresent(row -> row.publish(null, clock.instant()));
    }

    /** SHA-256 of a file in hex, the same for both kinds of line ends. */
    public static String digest(String source) {
        return StepDigest.sha256(source.replace("\r\n", "\n"));
    }

    private <R> R persisted(R row) {
        entities.persist(row);
        entities.flush();
        return row;
    }

    private Optional<FlowRow> row(String flowName) {
        return entities.createQuery("SELECT f FROM FlowRow f WHERE f.name = :name", FlowRow.class)
                .setParameter("name", flowName)
                .getResultStream()
                .findFirst();
    }

    private Optional<FlowVersionRow> versionOf(String flowName, String digest) {
        return entities.createQuery(
                        "SELECT v FROM FlowVersionRow v WHERE v.flowName = :name AND v.digest = :digest",
                        FlowVersionRow.class)
                .setParameter("name", flowName)
                .setParameter("digest", digest)
                .getResultStream()
                .findFirst();
    }

    private int nextNumber(String flowName) {
        Integer last = entities.createQuery(
                        "SELECT MAX(v.number) FROM FlowVersionRow v WHERE v.flowName = :name", Integer.class)
                .setParameter("name", flowName)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    private Optional<StoredVersion> find(UUID id) {
        return Optional.ofNullable(entities.find(FlowVersionRow.class, id)).map(this::stored);
    }

    private StoredVersion stored(FlowVersionRow row) {
        Flow flow = read.of(TenantContext.required(), row);
        return new StoredVersion(
                new FlowVersion(new FlowVersionId(row.id()), row.number(), row.digest(), flow),
                row.source(),
                row.madeAt());
    }
}
