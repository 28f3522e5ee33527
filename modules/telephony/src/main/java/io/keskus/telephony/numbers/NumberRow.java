package io.keskus.telephony.numbers;

import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A phone number that the tenant has or had. */
@Entity
@Table(name = "phone_number")
@Multitenant
class NumberRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String number;

    @Column(name = "pointed_to")
    private String pointedTo;

    protected NumberRow() {}

    NumberRow(UUID id, PhoneNumber number) {
        this.id = id;
        this.number = number.e164();
    }

    UUID id() {
        return id;
    }

    /** Where its calls were last ordered to go. */
    Optional<String> pointedTo() {
        return Optional.ofNullable(pointedTo);
    }

    void pointTo(String address) {
        pointedTo = address;
    }

    PhoneNumber number() {
        return new PhoneNumber(number);
    }
}
