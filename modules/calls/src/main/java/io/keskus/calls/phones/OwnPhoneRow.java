package io.keskus.calls.phones;

import io.keskus.kernel.AgentId;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** One agent's own telephone. */
@Entity
@Table(name = "own_phone")
@Multitenant
class OwnPhoneRow {
    /** The agent's. */
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    /** In clear, as it lay here before numbers were sealed; null since. */
    private String number;

    private byte[] sealed;

    @Column(name = "destination_class")
    private String destinationClass;

    protected OwnPhoneRow() {}

    OwnPhoneRow(AgentId agent) {
        this.id = agent.value();
    }

    AgentId agent() {
        return new AgentId(id);
    }

    void is(byte[] sealedNumber, String itsClass) {
        number = null;
        sealed = sealedNumber.clone();
        destinationClass = itsClass;
    }

    Optional<String> inClear() {
        return Optional.ofNullable(number);
    }

    byte[] sealed() {
        return sealed.clone();
    }

    String destinationClass() {
        return destinationClass;
    }
}
