package io.keskus.calls.live;

import io.keskus.ivr.FlowState;
import io.keskus.ivr.FlowVersionId;
import io.keskus.kernel.ClientId;
import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Json;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** An interaction on the voice channel. Whoever acts on it holds its row lock. */
@Entity
@Table(name = "interaction")
@Multitenant
public class CallRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "client_id")
    @Convert(converter = UuidColumn.class)
    private UUID clientId;

    private String channel = "voice";
    private String direction = "inbound";

    @Column(name = "contact_id")
    @Convert(converter = UuidColumn.class)
    private UUID contactId;

    @Column(name = "our_number")
    private String ourNumber;

    @Column(name = "flow_version_id")
    @Convert(converter = UuidColumn.class)
    private UUID flowVersionId;

    @Column(name = "flow_state")
    private String flowState;

    @Enumerated(EnumType.STRING)
    private CallState state = CallState.IVR;

    /** Numbers the documents we hand out, so that each place in the call is asked about once. */
    private int documents;

    @Column(name = "sensitive_question")
    private boolean sensitiveQuestion;

    private String collected = "{}";
    private String custom = "{}";

    @Column(name = "facts")
    private int facts;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private Instant startedAt;

    @Column(name = "ended_at")
    @Convert(converter = InstantColumn.class)
    private Instant endedAt;

    @Version
    private long version;

    protected CallRow() {}

    public CallRow(
            UUID id, Optional<ClientId> client, Optional<ContactId> contact, String ourNumber, Instant startedAt) {
        this.id = id;
        this.clientId = client.map(ClientId::value).orElse(null);
        this.contactId = contact.map(ContactId::value).orElse(null);
        this.ourNumber = ourNumber;
        this.startedAt = startedAt;
        this.flowState = Json.write(FlowState.NEW);
    }

    /** An agent calls: nobody is in a flow, and the agent's device comes first. */
    public void goesOut() {
        direction = "outbound";
        state = CallState.CONNECTING;
    }

    /** An agent calls a colleague: nobody is a customer, and no number of ours is in it. */
    public void goesInside() {
        direction = "internal";
        state = CallState.CONNECTING;
    }

    public boolean isInternal() {
        return direction.equals("internal");
    }

    /** Begun by an agent. */
    public boolean isPlaced() {
        return !direction.equals("inbound");
    }

    public InteractionId id() {
        return new InteractionId(id);
    }

    /** {@code inbound}, {@code outbound} or {@code internal}. */
    public String direction() {
        return direction;
    }

    public Optional<ClientId> client() {
        return Optional.ofNullable(clientId).map(ClientId::new);
    }

    public Optional<ContactId> contact() {
        return Optional.ofNullable(contactId).map(ContactId::new);
    }

    public String ourNumber() {
        return ourNumber;
    }

    /** False for a call that is known from the carrier's books alone. */
    public boolean isInFlow() {
        return flowVersionId != null;
    }

    public FlowVersionId flow() {
        return new FlowVersionId(flowVersionId);
    }

    public void follow(FlowVersionId flow) {
        flowVersionId = flow.value();
    }

    public FlowState flowState() {
        return Json.read(flowState, FlowState.class);
    }

    public void flowState(FlowState next) {
        flowState = Json.write(next);
    }

    public CallState state() {
        return state;
    }

    public boolean callerIsHere() {
        return state != CallState.ENDING && state != CallState.ENDED;
    }

    public void become(CallState next) {
        state = next;
    }

    void end(Instant at) {
        state = CallState.ENDED;
        endedAt = at;
    }

    public int nextDocument() {
        return documents++;
    }

    /** The number of the document that was handed out last. */
    int lastDocument() {
        return documents - 1;
    }

    public boolean asksSensitively() {
        return sensitiveQuestion;
    }

    public void askSensitively(boolean sensitive) {
        sensitiveQuestion = sensitive;
    }

    @SuppressWarnings("unchecked")
    public TreeMap<String, String> collected() {
        return Json.read(collected, TreeMap.class);
    }

    public void collect(String name, String value) {
        var all = collected();
        all.put(name, value);
        collected = Json.write(all);
    }

    int nextFact() {
        return facts++;
    }

    Instant startedAt() {
        return startedAt;
    }

    Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    long version() {
        return version;
    }
}
