package io.keskus.telephony.numbers;

import io.keskus.kernel.ClientId;
import io.keskus.kernel.PhoneNumber;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.NumberAssignment;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** What a number is for, in a span of time. Spans of one number do not overlap. */
@Entity
@Table(name = "number_assignment")
@Multitenant
class AssignmentRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "number_id")
    @Convert(converter = UuidColumn.class)
    private UUID numberId;

    private String flow;

    @Column(name = "client_id")
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    private String client;

    @Column(name = "valid_from")
    private Instant validFrom;

    @Column(name = "valid_until")
    private Instant validUntil;

    protected AssignmentRow() {}

    AssignmentRow(UUID id, UUID numberId, WantedNumber wanted, Optional<ClientId> client, Instant from) {
        this.id = id;
        this.numberId = numberId;
        this.flow = wanted.flow();
        this.client = wanted.client().orElse(null);
        this.clientId = client.map(ClientId::value).orElse(null);
        this.validFrom = from;
    }

    UUID numberId() {
        return numberId;
    }

    WantedNumber wanted(PhoneNumber number) {
        return new WantedNumber(number, flow, Optional.ofNullable(client));
    }

    NumberAssignment assignment(PhoneNumber number) {
        return new NumberAssignment(
                number,
                flow,
                Optional.ofNullable(clientId).map(ClientId::new),
                validFrom,
                Optional.ofNullable(validUntil));
    }

    void endAt(Instant at) {
        validUntil = at;
    }
}
