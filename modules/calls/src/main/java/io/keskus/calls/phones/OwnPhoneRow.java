package io.keskus.calls.phones;

import io.keskus.kernel.AgentId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.Destination;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    private String number;

    @Column(name = "destination_class")
    private String destinationClass;

    protected OwnPhoneRow() {}

    OwnPhoneRow(AgentId agent) {
        this.id = agent.value();
    }

    void is(Destination phone) {
        number = phone.number().e164();
        destinationClass = phone.destinationClass();
    }

    Destination phone() {
        return new Destination(new PhoneNumber(number), destinationClass);
    }
}
