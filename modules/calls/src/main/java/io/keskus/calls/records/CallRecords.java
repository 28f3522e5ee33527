package io.keskus.calls.records;

import io.keskus.calls.CallOutcome;
import io.keskus.calls.CallView;
import io.keskus.calls.journal.Journal;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Call detail records: written from the journal when a call is over, and again when more is known of it. */
@ApplicationScoped
public class CallRecords {
    private final EntityManager entities;
    private final Journal journal;

    /** For the container's proxy. */
    protected CallRecords() {
        this(null, null);
    }

    @Inject
    public CallRecords(EntityManager entities, Journal journal) {
        this.entities = entities;
        this.journal = journal;
    }

    /** How the call ended, judged by its journal. */
    public CallOutcome outcomeOf(InteractionId interaction) {
        return derived(interaction).outcome();
    }

    /** Derives the record and stores it, over an earlier one. */
    public void write(InteractionId interaction) {
        var record = derived(interaction);
        var known = entities.find(RecordRow.class, interaction.value());
        var row = known == null ? new RecordRow(interaction) : known;
        row.take(record);
        if (known == null) {
            entities.persist(row);
        }
    }

    public Optional<CallView> find(InteractionId interaction) {
        return Optional.ofNullable(entities.find(RecordRow.class, interaction.value()))
                .map(RecordRow::view);
    }

    public Optional<CallView> findByProviderCall(String providerCallId) {
        return entities
                .createQuery("SELECT r FROM RecordRow r WHERE r.providerCallId = :call", RecordRow.class)
                .setParameter("call", providerCallId)
                .getResultList()
                .stream()
                .findFirst()
                .map(RecordRow::view);
    }

    /** Newest first. @param before the cursor of the page; null for the first */
    public Page<CallView> list(String before, int size) {
        var query = before == null
                ? entities.createQuery("SELECT r FROM RecordRow r ORDER BY r.id DESC", RecordRow.class)
                : entities.createQuery(
                                "SELECT r FROM RecordRow r WHERE r.id < :before ORDER BY r.id DESC", RecordRow.class)
                        .setParameter("before", UUID.fromString(before));
        return Page.of(query.setMaxResults(size + 1).getResultList(), size, RecordRow::view, row -> row.view()
                .interaction()
                .toString());
    }

    /** Of a contact, known by these ids; newest first, at most 100. */
    public List<CallView> list(List<ContactId> contact) {
        return entities.createQuery(
                        "SELECT r FROM RecordRow r WHERE r.contactId IN :contact ORDER BY r.id DESC", RecordRow.class)
                .setParameter("contact", contact.stream().map(ContactId::value).toList())
                .setMaxResults(100)
                .getResultStream()
                .map(RecordRow::view)
                .toList();
    }

    private CallRecord derived(InteractionId interaction) {
        return CallRecord.from(journal.of(interaction));
    }
}
