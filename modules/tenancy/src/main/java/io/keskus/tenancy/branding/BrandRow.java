package io.keskus.tenancy.branding;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** The tenant's brand. */
@Entity
@Table(name = "tenant_brand")
@Multitenant
class BrandRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    /** There is one of it in a tenant. */
    private String slot = "only";

    @Column(name = "product_name")
    private String productName;

    private String colour;

    @Column(name = "logo_type")
    private String logoType;

    private byte[] logo;

    @Version
    private long version;

    protected BrandRow() {}

    BrandRow(UUID id, Brand brand) {
        this.id = id;
        become(brand);
    }

    final void become(Brand brand) {
        productName = brand.productName().orElse(null);
        colour = brand.colour().orElse(null);
        logoType = brand.logo().map(Logo::type).orElse(null);
        logo = brand.logo().map(Logo::bytes).orElse(null);
    }

    Brand brand() {
        return new Brand(
                Optional.ofNullable(productName),
                Optional.ofNullable(colour),
                Optional.ofNullable(logo).map(bytes -> Logo.of(logoType, bytes)));
    }

    long version() {
        return version;
    }
}
