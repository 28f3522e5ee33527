package io.keskus.billing.tariffs;

import io.keskus.billing.rating.PlanVersion;
import io.keskus.platform.Json;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A published version of the tenant's price plan; no column of it is ever updated. */
@Entity
@Table(name = "price_plan")
@Multitenant
class PricePlanRow {
    @Id
    @Column(updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "plan_version", updatable = false)
    private int version;

    @Column(name = "valid_from", updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant validFrom;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String source;

    @Column(name = "published_at", updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant publishedAt;

    protected PricePlanRow() {}

    PricePlanRow(UUID id, int version, Instant validFrom, TariffDeclaration declared, String source, Instant now) {
        this.id = id;
        this.version = version;
        this.validFrom = validFrom;
        this.content = Json.write(declared);
        this.source = source;
        this.publishedAt = now;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    String source() {
        return source;
    }

    TariffDeclaration declared() {
        return Json.read(content, TariffDeclaration.class);
    }

    PlanVersion plan() {
        return declared().plan(version, validFrom);
    }
}
