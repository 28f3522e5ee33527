package io.keskus.contacts.search;

import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A word of a contact, a ticket or a note. */
@Entity(name = "SearchWord")
@Table(name = "search_word")
@Multitenant
class WordRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    private String kind;

    @Column(name = "subject_id")
    @Convert(converter = UuidColumn.class)
    private UUID subjectId;

    private String word;

    private String backwards;

    protected WordRow() {}

    WordRow(UUID id, String kind, UUID subjectId, String word) {
        this.id = id;
        this.kind = kind;
        this.subjectId = subjectId;
        this.word = word;
        this.backwards = Words.backwards(word);
    }

    String word() {
        return word;
    }
}
