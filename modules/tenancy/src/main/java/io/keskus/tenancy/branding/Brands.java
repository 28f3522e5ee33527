package io.keskus.tenancy.branding;

import io.keskus.platform.Audit;
import io.keskus.platform.Audit.Alteration;
import io.keskus.platform.EntityTags;
import io.keskus.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The brand of the tenant whose unit of work is open. */
@ApplicationScoped
public class Brands {
    private final EntityManager entities;
    private final Audit audit;

    /** For the container's proxy. */
    protected Brands() {
        this(null, null);
    }

    @Inject
    public Brands(EntityManager entities, Audit audit) {
        this.entities = entities;
        this.audit = audit;
    }

    /** @param version for ETag and If-Match; 0 while nothing was chosen */
    public record Stored(Brand brand, long version) {}

    /** The installation's own look while nothing was chosen. */
    public Stored get() {
        return row().map(row -> new Stored(row.brand(), row.version())).orElseGet(() -> new Stored(Brand.NONE, 0));
    }

    /** @throws io.keskus.kernel.ProblemException 412 {@code changed-meanwhile}, 428 {@code if-match-missing} */
    public Stored change(String actor, String ifMatch, Brand wanted) {
        var before = get();
        EntityTags.require(ifMatch, before.version());
        if (put(wanted)) {
            audit.record(actor, "branding", alterations(before.brand(), wanted));
        }
        return get();
    }

    /** @return whether anything is other than before */
    public boolean put(Brand wanted) {
        var row = row();
        if (row.map(BrandRow::brand).orElse(Brand.NONE).equals(wanted)) {
            return false;
        }
        row.ifPresentOrElse(found -> found.become(wanted), () -> entities.persist(new BrandRow(Ids.next(), wanted)));
        entities.flush();
        return true;
    }

    private Optional<BrandRow> row() {
        return entities.createQuery("SELECT b FROM BrandRow b", BrandRow.class).getResultList().stream()
                .findFirst();
    }

    private static List<Alteration> alterations(Brand before, Brand after) {
        var alterations = new ArrayList<Alteration>();
        note("productName", before.productName(), after.productName(), alterations);
        note("colour", before.colour(), after.colour(), alterations);
        note("logo", before.logo().map(Logo::type), after.logo().map(Logo::type), alterations);
        if (alterations.isEmpty()) {
            alterations.add(new Alteration("logo", "", "another"));
        }
        return alterations;
    }

    private static void note(
            String field, Optional<String> before, Optional<String> after, List<Alteration> alterations) {
        if (!before.equals(after)) {
            alterations.add(new Alteration(field, before.orElse(""), after.orElse("")));
        }
    }
}
