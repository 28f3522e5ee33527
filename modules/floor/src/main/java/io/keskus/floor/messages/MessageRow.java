package io.keskus.floor.messages;

import io.keskus.identity.MemberId;
import io.keskus.platform.Ids;
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

/** Something that a supervisor told agents. */
@Entity
@Table(name = "floor_message")
@Multitenant
class MessageRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "from_member")
    @Convert(converter = UuidColumn.class)
    private UUID fromMember;

    private String audience;

    @Column(name = "audience_id")
    @Convert(converter = UuidColumn.class)
    private UUID audienceId;

    private String text;

    @Column(name = "sent_at")
    @Convert(converter = InstantColumn.class)
    private Instant sentAt;

    protected MessageRow() {}

    MessageRow(MemberId from, Audience to, String text, Instant at) {
        id = Ids.next();
        fromMember = from.value();
        audience = to.kind();
        audienceId = to.subject().orElse(null);
        this.text = text;
        sentAt = at;
    }

    UUID id() {
        return id;
    }

    MemberId from() {
        return new MemberId(fromMember);
    }

    String audience() {
        return audience;
    }

    UUID audienceId() {
        return audienceId;
    }

    String text() {
        return text;
    }

    Instant sentAt() {
        return sentAt;
    }
}
