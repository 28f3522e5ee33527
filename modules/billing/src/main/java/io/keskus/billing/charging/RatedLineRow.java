package io.keskus.billing.charging;

import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** The price of one usage event; no column of it is ever updated. */
@Entity
@Table(name = "rated_line")
@Multitenant
class RatedLineRow {
    @Id
    @Column(updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "usage_id", updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID usageId;

    @Column(name = "plan_id", updatable = false)
    @Convert(converter = UuidColumn.class)
    private UUID planId;

    @Column(updatable = false)
    private BigDecimal units;

    @Column(updatable = false)
    private BigDecimal amount;

    @Column(updatable = false)
    private String currency;

    @Column(name = "rated_at", updatable = false)
    @Convert(converter = InstantColumn.class)
    private Instant ratedAt;

    protected RatedLineRow() {}

    RatedLineRow(
            UUID id, UUID usageId, UUID planId, BigDecimal units, BigDecimal amount, String currency, Instant now) {
        this.id = id;
        this.usageId = usageId;
        this.planId = planId;
        this.units = units;
        this.amount = amount;
        this.currency = currency;
        this.ratedAt = now;
    }

    UUID usageId() {
        return usageId;
    }

    UUID planId() {
        return planId;
    }

    BigDecimal units() {
        return units;
    }

    BigDecimal amount() {
        return amount;
    }

    String currency() {
        return currency;
    }
}
