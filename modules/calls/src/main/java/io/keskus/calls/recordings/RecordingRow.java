package io.keskus.calls.recordings;

import io.keskus.calls.RecordingKind;
import io.keskus.calls.RecordingState;
import io.keskus.calls.RecordingView;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.ProviderCallId;
import io.keskus.telephony.RecordingId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** A recording, from the order to record to the deletion of its sound. Whoever acts on it holds its call. */
@Entity
@Table(name = "recording")
@Multitenant
class RecordingRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "interaction_id")
    @Convert(converter = UuidColumn.class)
    private UUID interactionId;

    @Enumerated(EnumType.STRING)
    private RecordingKind kind;

    @Enumerated(EnumType.STRING)
    private RecordingState state;

    private String leg;

    @Column(name = "provider_recording_id")
    private String providerRecordingId;

    /** What must not be kept may be in it. */
    private boolean unsafe;

    /** The carrier may still have it. */
    @Column(name = "at_carrier")
    private boolean atCarrier;

    /** To be deleted as soon as no legal hold is in the way. */
    @Column(name = "erase_wanted")
    private boolean eraseWanted;

    @Column(name = "started_at")
    @Convert(converter = InstantColumn.class)
    private Instant startedAt;

    @Column(name = "told_seconds")
    private Long toldSeconds;

    private long bytes;
    private long millis;
    private int channels;
    private byte[] sha256;
    private String peaks;
    private int attempts;

    /** When something is to be done about it next; absent for nothing. */
    @Column(name = "due_at")
    @Convert(converter = InstantColumn.class)
    private Instant dueAt;

    @Column(name = "stored_at")
    @Convert(converter = InstantColumn.class)
    private Instant storedAt;

    @Column(name = "heard_at")
    @Convert(converter = InstantColumn.class)
    private Instant heardAt;

    @Column(name = "gone_by")
    private String goneBy;

    @Column(name = "gone_reason")
    private String goneReason;

    @Column(name = "gone_at")
    @Convert(converter = InstantColumn.class)
    private Instant goneAt;

    protected RecordingRow() {}

    RecordingRow(
            UUID id,
            InteractionId interaction,
            RecordingKind kind,
            RecordingState state,
            ProviderCallId leg,
            Instant startedAt) {
        this.id = id;
        this.interactionId = interaction.value();
        this.kind = kind;
        this.state = state;
        this.leg = leg.value();
        this.startedAt = startedAt;
    }

    UUID id() {
        return id;
    }

    /** Where its sound lies. */
    String blob() {
        return "recordings/" + id;
    }

    InteractionId interaction() {
        return new InteractionId(interactionId);
    }

    RecordingKind kind() {
        return kind;
    }

    RecordingState state() {
        return state;
    }

    ProviderCallId leg() {
        return new ProviderCallId(leg);
    }

    Optional<RecordingId> atCarrierAs() {
        return Optional.ofNullable(providerRecordingId).map(RecordingId::new);
    }

    void isAtCarrierAs(RecordingId recording) {
        providerRecordingId = recording.value();
        atCarrier = true;
    }

    boolean isAtCarrier() {
        return atCarrier;
    }

    void isGoneFromCarrier() {
        atCarrier = false;
    }

    void become(RecordingState next) {
        state = next;
        attempts = 0;
    }

    boolean isUnsafe() {
        return unsafe;
    }

    void unsafe(boolean may) {
        unsafe = may;
    }

    Optional<Duration> told() {
        return Optional.ofNullable(toldSeconds).map(Duration::ofSeconds);
    }

    void told(Optional<Duration> length) {
        toldSeconds = length.map(Duration::toSeconds).orElse(null);
    }

    int attempts() {
        return attempts;
    }

    /** Somebody is at it until then, or it is tried again then. */
    void attend(Instant until) {
        attempts++;
        dueAt = until;
    }

    boolean isDue(Instant now) {
        return dueAt != null && !dueAt.isAfter(now);
    }

    void due(Instant when) {
        dueAt = when;
    }

    void nothingToDo() {
        dueAt = null;
    }

    void store(Sound sound, Instant now) {
        bytes = sound.bytes();
        millis = sound.length().toMillis();
        channels = sound.channels();
        sha256 = sound.sha256();
        peaks = sound.peaks();
        storedAt = now;
        become(RecordingState.STORED);
    }

    /** Nothing of it is left but that it was. */
    void gone(Instant now) {
        goneAt = now;
        peaks = null;
        become(RecordingState.DELETED);
    }

    /** It is to be deleted. @param by as {@code member:0190…}, {@code retention}, {@code erasure} */
    void deleteFor(String by, String reason, Instant now) {
        goneBy = by;
        goneReason = reason;
        become(RecordingState.DELETING);
        dueAt = now;
    }

    Optional<RecordingView.Gone> gone() {
        return Optional.ofNullable(goneBy)
                .map(by -> new RecordingView.Gone(by, Optional.ofNullable(goneReason), Optional.ofNullable(goneAt)));
    }

    /** Somebody listened; the first time counts. */
    void heard(Instant now) {
        heardAt = heardAt == null ? now : heardAt;
    }

    Optional<Instant> heardAt() {
        return Optional.ofNullable(heardAt);
    }

    Instant startedAt() {
        return startedAt;
    }

    Duration length() {
        return Duration.ofMillis(millis);
    }

    long bytes() {
        return bytes;
    }

    int channels() {
        return channels;
    }

    byte[] sha256() {
        return sha256 == null ? new byte[0] : sha256.clone();
    }

    Optional<String> peaks() {
        return Optional.ofNullable(peaks);
    }

    boolean isEraseWanted() {
        return eraseWanted;
    }

    void wantErased() {
        eraseWanted = true;
    }
}
