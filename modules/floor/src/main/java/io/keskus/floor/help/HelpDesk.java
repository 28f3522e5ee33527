package io.keskus.floor.help;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.keskus.acd.AgentState;
import io.keskus.floor.FloorChanges;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.platform.Json;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Hands go up, somebody comes, hands go down. Everything in a unit of work. */
@ApplicationScoped
public class HelpDesk {
    /** The type of the message that tells an agent's tabs of the agent's own hand. */
    static final String TYPE = "help";

    private static final Problem UNKNOWN =
            Problem.of("help-unknown", "No such request for help", 404, "it is lowered already, or there was none");

    private final EntityManager entities;
    private final Desk desk;
    private final Identity identity;
    private final FloorChanges changes;
    private final UnitOfWork work;
    private final Clock clock;

    /** For the container's proxy. */
    protected HelpDesk() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public HelpDesk(
            EntityManager entities, Desk desk, Identity identity, FloorChanges changes, UnitOfWork work, Clock clock) {
        this.entities = entities;
        this.desk = desk;
        this.identity = identity;
        this.changes = changes;
        this.work = work;
        this.clock = clock;
    }

    /**
     * The agent wants help in the talk; once more changes nothing.
     *
     * @param words at most 200 characters
     * @throws ProblemException 409 {@code not-in-talk}
     */
    public HelpRequest raise(AgentId agent, Optional<String> words) {
        var presence = desk.presence(agent);
        if (presence.state() != AgentState.TALKING) {
            throw new ProblemException(
                    Problem.of("not-in-talk", "Not in this talk", 409, "raise your hand while you talk with somebody"));
        }
        return open(agent).orElseGet(() -> raised(presence, words)).request();
    }

    private HelpRow raised(AgentPresence presence, Optional<String> words) {
        var row = new HelpRow(presence.agent(), presence.interaction().orElseThrow(), words, clock.instant());
        entities.persist(row);
        entities.flush();
        told(row, message("raised"));
        return row;
    }

    /** The agent needs none any more; nothing happens when no hand is up. */
    public void lower(AgentId agent) {
        open(agent).ifPresent(row -> lower(row, "agent:" + agent, message("lowered")));
    }

    /** The supervisor is coming. @throws ProblemException 404 {@code help-unknown} */
    public HelpRequest take(UUID help, Member supervisor) {
        var row = get(help);
        row.take(supervisor.id(), clock.instant());
        told(row, coming(row.request()));
        return row.request();
    }

    /** Done, by a supervisor. @throws ProblemException 404 {@code help-unknown} */
    public void lower(UUID help, Member supervisor) {
        lower(get(help), "member:" + supervisor.id(), message("lowered").put("by", supervisor.name()));
    }

    /** The agent does something else now: a hand that was up in a talk goes down with it. */
    public void agentDoesSomethingElse(AgentId agent) {
        open(agent)
                .filter(row -> desk.presence(agent).state() != AgentState.TALKING)
                .ifPresent(row -> lower(row, "talk-ended", message("lowered")));
    }

    /** Those that are up, the oldest first. */
    public List<HelpRequest> list() {
        return entities
                .createQuery("SELECT h FROM HelpRow h WHERE h.openAgent IS NOT NULL ORDER BY h.raisedAt", HelpRow.class)
                .getResultList()
                .stream()
                .map(HelpRow::request)
                .toList();
    }

    /** What the agent's tabs are to know when they open; empty when no hand is up. */
    Optional<ObjectNode> state(AgentId agent) {
        return open(agent)
                .map(HelpRow::request)
                .map(request -> request.takenBy().isPresent() ? coming(request) : message("raised"));
    }

    private void lower(HelpRow row, String by, ObjectNode message) {
        row.lower(by, clock.instant());
        entities.flush();
        told(row, message);
    }

    private void told(HelpRow row, ObjectNode message) {
        changes.note();
        work.afterCommit(() -> desk.send(row.agent(), TYPE, message));
    }

    private ObjectNode coming(HelpRequest request) {
        return message("coming").put("by", name(request.takenBy().orElseThrow()));
    }

    private String name(MemberId member) {
        return identity.member(member).name();
    }

    private static ObjectNode message(String state) {
        return Json.mapper().createObjectNode().put("state", state);
    }

    private Optional<HelpRow> open(AgentId agent) {
        return entities
                .createQuery("SELECT h FROM HelpRow h WHERE h.openAgent = :agent", HelpRow.class)
                .setParameter("agent", agent.value())
                .getResultList()
                .stream()
                .findFirst();
    }

    private HelpRow get(UUID help) {
        return Optional.ofNullable(entities.find(HelpRow.class, help))
                .filter(HelpRow::isOpen)
                .orElseThrow(() -> new ProblemException(UNKNOWN));
    }
}
