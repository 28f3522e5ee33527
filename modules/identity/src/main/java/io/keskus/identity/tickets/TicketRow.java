package io.keskus.identity.tickets;

import io.keskus.identity.MemberId;
import io.keskus.identity.tokens.Proof;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "socket_ticket")
@Multitenant
class TicketRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "secret_hash")
    private byte[] secretHash;

    @Column(name = "member_id")
    @Convert(converter = UuidColumn.class)
    private UUID memberId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "session_ends")
    private Instant sessionEnds;

    protected TicketRow() {}

    TicketRow(UUID id, byte[] secretHash, MemberId member, Instant expiresAt, Instant sessionEnds) {
        this.id = id;
        this.secretHash = secretHash;
        this.memberId = member.value();
        this.expiresAt = expiresAt;
        this.sessionEnds = sessionEnds;
    }

    boolean admits(String secret, Instant now) {
        return Proof.matches(secret, secretHash) && now.isBefore(expiresAt) && now.isBefore(sessionEnds);
    }

    MemberId member() {
        return new MemberId(memberId);
    }

    Instant sessionEnds() {
        return sessionEnds;
    }
}
