package io.keskus.calls.live;

import io.keskus.calls.ParticipantRole;
import io.keskus.calls.ParticipantStage;
import io.keskus.calls.SupervisionMode;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.ProviderCallId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** Somebody in a call's conference, on the way into it, or out of it again. */
@Entity
@Table(name = "participant")
@Multitenant
class ParticipantRow extends ParticipantLine {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    private String label;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "work_id")
    @Convert(converter = UuidColumn.class)
    private UUID workId;

    @Column(name = "invited_by")
    @Convert(converter = UuidColumn.class)
    private UUID invitedBy;

    @Enumerated(EnumType.STRING)
    private ParticipantStage stage = ParticipantStage.INVITED;

    private String why;

    private boolean leads;

    private boolean talks;

    private boolean held;

    /** A word from who asked. */
    private String note;

    private boolean muted;

    @Column(name = "ends_all")
    private boolean endsAll;

    private String mode;

    @Column(name = "is_alone")
    private boolean alone;

    @Embedded
    private Stay stay;

    protected ParticipantRow() {}

    /** @param label what people read; null for one whose name is looked up */
    ParticipantRow(UUID id, CallRow call, ParticipantRole role, String label, String destinationClass, Instant at) {
        super(destinationClass);
        this.id = id;
        this.interactionId = call.id().value();
        this.role = role;
        this.label = label;
        this.stay = new Stay(at);
    }

    UUID id() {
        return id;
    }

    String name() {
        return id.toString();
    }

    InteractionId interaction() {
        return new InteractionId(interactionId);
    }

    ParticipantRole role() {
        return role;
    }

    Optional<String> label() {
        return Optional.ofNullable(label);
    }

    Optional<AgentId> agent() {
        return Optional.ofNullable(agentId).map(AgentId::new);
    }

    boolean is(AgentId agent) {
        return agent.value().equals(agentId);
    }

    Optional<InteractionId> work() {
        return Optional.ofNullable(workId).map(InteractionId::new);
    }

    void askedBy(AgentId agent) {
        invitedBy = agent.value();
    }

    Optional<AgentId> invitedBy() {
        return Optional.ofNullable(invitedBy).map(AgentId::new);
    }

    ParticipantStage stage() {
        return stage;
    }

    Stay stay() {
        return stay;
    }

    boolean isHere() {
        return stage == ParticipantStage.JOINED;
    }

    /** There, or lost a moment ago and awaited again. */
    boolean isInTalk() {
        return isHere() || isReturning();
    }

    /** An agent who is in the talk by telephone. */
    boolean isOnPhone() {
        return role == ParticipantRole.AGENT && isHere() && !isDevice();
    }

    /** On hold only because nobody is there to talk with. */
    boolean isAlone() {
        return alone;
    }

    boolean isOnTheWay() {
        return !isHere() && !hasLeft();
    }

    boolean hasLeft() {
        return stage == ParticipantStage.LEFT;
    }

    Optional<String> why() {
        return Optional.ofNullable(why);
    }

    boolean leads() {
        return leads;
    }

    boolean talks() {
        return talks;
    }

    boolean held() {
        return held;
    }

    boolean muted() {
        return muted;
    }

    boolean endsAll() {
        return endsAll;
    }

    Optional<SupervisionMode> mode() {
        return Optional.ofNullable(mode).map(SupervisionMode::valueOf);
    }

    void works(AgentId agent, InteractionId work) {
        belongsTo(agent);
        workId = work.value();
    }

    /** @param token opens the device to the call, once; null for a number */
    void comes(String token) {
        stage = ParticipantStage.COMING;
        expects(token);
    }

    /** The customer may come again, after another queue. */
    void joined(Instant at) {
        stage = ParticipantStage.JOINED;
        stay.joined(at);
        why = null;
    }

    void left(String reason, Instant at) {
        stage = ParticipantStage.LEFT;
        why = reason;
        stay.left(at);
        over();
        leads = false;
        talks = false;
        hold(null);
    }

    void lead(boolean leading) {
        leads = leading;
    }

    void talk(boolean talking) {
        talks = talking;
    }

    /** @param at from when on; null: no longer */
    void hold(Instant at) {
        held = at != null;
        stay.held(at);
        alone = alone && held;
    }

    void leaveAlone() {
        alone = true;
    }

    /** The device is gone, and may come back with the token. */
    void lost(String token, Instant by) {
        comes(token);
        lostUntil(by);
    }

    /** With this device from now on; what else was so is so still. */
    void back(ProviderCallId call) {
        reachedByDevice(call);
        there();
    }

    /** With the telephone from now on. */
    void onPhone() {
        answersPhone();
        there();
    }

    private void there() {
        stage = ParticipantStage.JOINED;
        hold(null);
        muted = false;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    void note(Optional<String> word) {
        note = word.orElse(null);
    }

    void endAll(boolean ending) {
        endsAll = ending;
    }

    void mute(boolean muting) {
        muted = muting;
    }

    void supervise(SupervisionMode how) {
        mode = how.name();
        muted = how == SupervisionMode.LISTEN;
    }

    void belongsTo(AgentId agent) {
        agentId = agent.value();
    }

    /** A supervisor takes the talk. */
    void becomeAgent() {
        role = ParticipantRole.AGENT;
        mode = null;
    }
}
