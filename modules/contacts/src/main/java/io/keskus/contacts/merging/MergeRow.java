package io.keskus.contacts.merging;

import io.keskus.contacts.directory.OwnFields;
import io.keskus.kernel.ContactId;
import io.keskus.platform.Json;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

@Entity
@Table(name = "contact_merge")
@Multitenant
class MergeRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "survivor_id")
    @Convert(converter = UuidColumn.class)
    private UUID survivorId;

    @Column(name = "merged_id")
    @Convert(converter = UuidColumn.class)
    private UUID mergedId;

    @Convert(converter = InstantColumn.class)
    private Instant at;

    private String actor;

    @Column(name = "undo_until")
    @Convert(converter = InstantColumn.class)
    private Instant undoUntil;

    @Column(name = "fields_before")
    private String before;

    @Column(name = "fields_after")
    private String after;

    @Column(name = "undone_at")
    @Convert(converter = InstantColumn.class)
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected MergeRow() {}

    MergeRow(UUID id, ContactId survivor, ContactId merged, Instant at, String actor, Instant undoUntil) {
        this.id = id;
        this.survivorId = survivor.value();
        this.mergedId = merged.value();
        this.at = at;
        this.actor = actor;
        this.undoUntil = undoUntil;
    }

    ContactId survivor() {
        return new ContactId(survivorId);
    }

    ContactId merged() {
        return new ContactId(mergedId);
    }

    OwnFields before() {
        return Json.read(before, OwnFields.class);
    }

    OwnFields after() {
        return Json.read(after, OwnFields.class);
    }

    void keep(OwnFields fieldsBefore, OwnFields fieldsAfter) {
        before = Json.write(fieldsBefore);
        after = Json.write(fieldsAfter);
    }

    /** What the contacts were is gone: so is the way back. */
    void forget() {
        before = null;
        after = null;
    }

    boolean canBeUndone(Instant now) {
        return undoneAt == null && before != null && !now.isAfter(undoUntil);
    }

    void undone(Instant now, String by) {
        undoneAt = now;
        undoneBy = by;
    }

    Merge merge(Instant now) {
        return new Merge(
                id,
                survivor(),
                merged(),
                at,
                actor,
                undoUntil,
                canBeUndone(now),
                Optional.ofNullable(undoneAt),
                Optional.ofNullable(undoneBy));
    }
}
