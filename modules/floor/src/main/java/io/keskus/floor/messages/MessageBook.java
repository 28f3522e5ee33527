package io.keskus.floor.messages;

import io.keskus.kernel.AgentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Messages and their receipts. Everything in a unit of work. */
@ApplicationScoped
public class MessageBook {
    /** Of a day; nobody reads more. */
    private static final int MOST = 200;

    private final EntityManager entities;

    /** For the container's proxy. */
    protected MessageBook() {
        this(null);
    }

    @Inject
    public MessageBook(EntityManager entities) {
        this.entities = entities;
    }

    /** How many agents each message went to, and how many have read it. */
    record Counts(Map<UUID, Integer> receivers, Map<UUID, Integer> readers) {
        int receivers(MessageRow message) {
            return receivers.getOrDefault(message.id(), 0);
        }

        int readers(MessageRow message) {
            return readers.getOrDefault(message.id(), 0);
        }
    }

    void add(MessageRow message, List<AgentId> receivers) {
        entities.persist(message);
        // the receipts point to it
        entities.flush();
        receivers.forEach(agent -> entities.persist(new ReceiptRow(message.id(), agent)));
    }

    int forgetBefore(Instant then) {
        var old = entities.createQuery("SELECT m FROM MessageRow m WHERE m.sentAt < :then", MessageRow.class)
                .setParameter("then", then)
                .getResultList();
        if (!old.isEmpty()) {
            entities.createQuery("DELETE FROM ReceiptRow r WHERE r.messageId IN :messages")
                    .setParameter("messages", ids(old))
                    .executeUpdate();
            entities.createQuery("DELETE FROM MessageRow m WHERE m.id IN :messages")
                    .setParameter("messages", ids(old))
                    .executeUpdate();
        }
        return old.size();
    }

    /** Newest first. */
    List<MessageRow> since(Instant then) {
        return entities.createQuery(
                        "SELECT m FROM MessageRow m WHERE m.sentAt >= :then ORDER BY m.sentAt DESC, m.id DESC",
                        MessageRow.class)
                .setParameter("then", then)
                .setMaxResults(MOST)
                .getResultList();
    }

    List<ReceiptRow> receiptsOf(AgentId agent, List<MessageRow> messages) {
        return messages.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "SELECT r FROM ReceiptRow r WHERE r.agentId = :agent AND r.messageId IN :messages",
                                ReceiptRow.class)
                        .setParameter("agent", agent.value())
                        .setParameter("messages", ids(messages))
                        .getResultList();
    }

    Optional<ReceiptRow> receipt(AgentId agent, UUID message) {
        return entities
                .createQuery(
                        "SELECT r FROM ReceiptRow r WHERE r.agentId = :agent AND r.messageId = :message",
                        ReceiptRow.class)
                .setParameter("agent", agent.value())
                .setParameter("message", message)
                .getResultList()
                .stream()
                .findFirst();
    }

    Counts counts(List<MessageRow> messages) {
        var counts = new Counts(new HashMap<>(), new HashMap<>());
        if (!messages.isEmpty()) {
            entities.createQuery(
                            "SELECT r.messageId, COUNT(r), COUNT(r.readAt) FROM ReceiptRow r"
                                    + " WHERE r.messageId IN :messages GROUP BY r.messageId",
                            Object[].class)
                    .setParameter("messages", ids(messages))
                    .getResultList()
                    .forEach(row -> {
                        counts.receivers().put((UUID) row[0], ((Long) row[1]).intValue());
                        counts.readers().put((UUID) row[0], ((Long) row[2]).intValue());
                    });
        }
        return counts;
    }

    /** How many receivers the messages since then have, and how many of those have read theirs. */
    public long[] countSince(Instant then) {
        var counts = entities.createQuery(
                        "SELECT COUNT(r), COUNT(r.readAt) FROM ReceiptRow r, MessageRow m"
                                + " WHERE r.messageId = m.id AND m.sentAt >= :then",
                        Object[].class)
                .setParameter("then", then)
                .getSingleResult();
        return new long[] {(Long) counts[0], (Long) counts[1]};
    }

    private static List<UUID> ids(List<MessageRow> messages) {
        return messages.stream().map(MessageRow::id).toList();
    }
}
