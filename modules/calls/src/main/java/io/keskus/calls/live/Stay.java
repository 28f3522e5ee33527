package io.keskus.calls.live;

import io.keskus.platform.persistence.InstantColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;

/** When somebody was asked into a talk, came, was put on hold and left. */
@Embeddable
public class Stay {
    @Column(name = "invited_at")
    @Convert(converter = InstantColumn.class)
    private Instant invitedAt;

    @Column(name = "joined_at")
    @Convert(converter = InstantColumn.class)
    private Instant joinedAt;

    @Column(name = "held_at")
    @Convert(converter = InstantColumn.class)
    private Instant heldAt;

    @Column(name = "left_at")
    @Convert(converter = InstantColumn.class)
    private Instant leftAt;

    protected Stay() {}

    Stay(Instant invitedAt) {
        this.invitedAt = invitedAt;
    }

    /** When the present stage began. */
    public Instant since() {
        return leftAt != null ? leftAt : joinedAt != null ? joinedAt : invitedAt;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public boolean wasHere() {
        return joinedAt != null;
    }

    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldAt);
    }

    /** Once more after having left, too. */
    void joined(Instant at) {
        joinedAt = at;
        leftAt = null;
    }

    void left(Instant at) {
        leftAt = at;
    }

    /** @param at from when on; null: no longer */
    void held(Instant at) {
        heldAt = at;
    }
}
