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
public class ParticipantRow extends ParticipantLine {
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
    public ParticipantRow(
            UUID id, CallRow call, ParticipantRole role, String label, String destinationClass, Instant at) {
        super(destinationClass);
        this.id = id;
        this.interactionId = call.id().value();
        this.role = role;
        this.label = label;
        this.stay = new Stay(at);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return id.toString();
    }

    public InteractionId interaction() {
        return new InteractionId(interactionId);
    }

    public ParticipantRole role() {
        return role;
    }

    public Optional<String> label() {
        return Optional.ofNullable(label);
    }

    public Optional<AgentId> agent() {
        return Optional.ofNullable(agentId).map(AgentId::new);
    }

    public boolean is(AgentId agent) {
        return agent.value().equals(agentId);
    }

    public Optional<InteractionId> work() {
        return Optional.ofNullable(workId).map(InteractionId::new);
    }

    public void askedBy(AgentId agent) {
        invitedBy = agent.value();
    }

    public Optional<AgentId> invitedBy() {
        return Optional.ofNullable(invitedBy).map(AgentId::new);
    }

    public ParticipantStage stage() {
        return stage;
    }

    public Stay stay() {
        return stay;
    }

    public boolean isHere() {
        return stage == ParticipantStage.JOINED;
    }

    /** There, or lost a moment ago and awaited again. */
    public boolean isInTalk() {
        return isHere() || isReturning();
    }

    /** An agent who is in the talk by telephone. */
    public boolean isOnPhone() {
        return role == ParticipantRole.AGENT && isHere() && !isDevice();
    }

    /** On hold only because nobody is there to talk with. */
    public boolean isAlone() {
        return alone;
    }

    public boolean isOnTheWay() {
        return !isHere() && !hasLeft();
    }

    public boolean hasLeft() {
        return stage == ParticipantStage.LEFT;
    }

    public Optional<String> why() {
        return Optional.ofNullable(why);
    }

    public boolean leads() {
        return leads;
    }

    public boolean talks() {
        return talks;
    }

    public boolean held() {
        return held;
    }

    public boolean muted() {
        return muted;
    }

    public boolean endsAll() {
        return endsAll;
    }

    public Optional<SupervisionMode> mode() {
        return Optional.ofNullable(mode).map(SupervisionMode::valueOf);
    }

    public void works(AgentId agent, InteractionId work) {
        belongsTo(agent);
        workId = work.value();
    }

    /** @param token opens the device to the call, once; null for a number */
    public void comes(String token) {
        stage = ParticipantStage.COMING;
        expects(token);
    }

    /** The customer may come again, after another queue. */
    public void joined(Instant at) {
        stage = ParticipantStage.JOINED;
        stay.joined(at);
        why = null;
    }

    public void left(String reason, Instant at) {
        stage = ParticipantStage.LEFT;
        why = reason;
        stay.left(at);
        over();
        leads = false;
        talks = false;
        hold(null);
    }

    public void lead(boolean leading) {
        leads = leading;
    }

    public void talk(boolean talking) {
        talks = talking;
    }

    /** @param at from when on; null: no longer */
    public void hold(Instant at) {
        held = at != null;
        stay.held(at);
        alone = alone && held;
    }

    public void leaveAlone() {
        alone = true;
    }

    /** The device is gone, and may come back with the token. */
    public void lost(String token, Instant by) {
        comes(token);
        lostUntil(by);
    }

    /** With this device from now on; what else was so is so still. */
    public void back(ProviderCallId call) {
        reachedByDevice(call);
        there();
    }

    /** With the telephone from now on. */
    public void onPhone() {
        answersPhone();
        there();
    }

    private void there() {
        stage = ParticipantStage.JOINED;
        hold(null);
        muted = false;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public void note(Optional<String> word) {
        note = word.orElse(null);
    }

    public void endAll(boolean ending) {
        endsAll = ending;
    }

    public void mute(boolean muting) {
        muted = muting;
    }

    public void supervise(SupervisionMode how) {
        mode = how.name();
        muted = how == SupervisionMode.LISTEN;
    }

    public void belongsTo(AgentId agent) {
        agentId = agent.value();
    }

    /** A supervisor takes the talk. */
    public void becomeAgent() {
        role = ParticipantRole.AGENT;
        mode = null;
    }
}
