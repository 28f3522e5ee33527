package io.keskus.calls.live;

import io.keskus.platform.persistence.InstantColumn;
import io.keskus.telephony.ProviderCallId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** How somebody in a talk is reached: by which leg now, or with which token the next one may come. */
@MappedSuperclass
abstract class ParticipantLine {
    /** The class of a destination that is no number. */
    static final String DEVICE = "client";

    @Column(name = "destination_class")
    private String destinationClass;

    /** Whom to call, under the contact's key; only until the order to dial is given. */
    @Column(name = "sealed_number")
    private String sealedNumber;

    @Column(name = "connect_token")
    private String connectToken;

    @Column(name = "provider_call_id")
    private String providerCallId;

    /** Ordered, and the carrier has not said which leg it is. */
    @Column(name = "is_dialling")
    private boolean dialling;

    @Column(name = "return_by")
    @Convert(converter = InstantColumn.class)
    private Instant returnBy;

    /** The leg to the agent's own telephone, which rings. */
    @Column(name = "next_call_id")
    private String nextCallId;

    @Column(name = "next_class")
    private String nextClass;

    @Column(name = "next_wanted")
    private boolean nextWanted;

    protected ParticipantLine() {}

    ParticipantLine(String destinationClass) {
        this.destinationClass = destinationClass;
    }

    String destinationClass() {
        return destinationClass;
    }

    /** A browser or a script of an agent's or supervisor's, not a telephone. */
    boolean isDevice() {
        return destinationClass.equals(DEVICE);
    }

    Optional<byte[]> sealedNumber() {
        return Optional.ofNullable(sealedNumber).map(Base64.getDecoder()::decode);
    }

    void sealedNumber(byte[] sealed) {
        sealedNumber = sealed == null ? null : Base64.getEncoder().encodeToString(sealed);
    }

    Optional<String> connectToken() {
        return Optional.ofNullable(connectToken);
    }

    Optional<ProviderCallId> call() {
        return Optional.ofNullable(providerCallId).map(ProviderCallId::new);
    }

    /** The agent's own telephone is being called. */
    boolean isRinging() {
        return nextWanted;
    }

    Optional<ProviderCallId> nextCall() {
        return Optional.ofNullable(nextCallId).map(ProviderCallId::new);
    }

    String nextClass() {
        return nextClass;
    }

    boolean isDialling() {
        return dialling;
    }

    boolean isReturning() {
        return returnBy != null;
    }

    /** Until when a lost device is awaited. */
    Optional<Instant> returnBy() {
        return Optional.ofNullable(returnBy);
    }

    void dial(boolean underWay) {
        dialling = underWay;
    }

    void rings(String destination) {
        dialling = true;
        nextWanted = true;
        nextClass = destination;
    }

    void nextIs(ProviderCallId call) {
        nextCallId = call.value();
    }

    void ringsNoMore() {
        nextWanted = false;
        nextCallId = null;
    }

    /** The telephone is answered, and takes the place of whatever was there. */
    void answersPhone() {
        reachedAs(nextCall().orElseThrow());
        destinationClass = nextClass;
        ringsNoMore();
    }

    void reachedByDevice(ProviderCallId call) {
        reachedAs(call);
        destinationClass = DEVICE;
    }

    /** @param token opens the talk to a device, once; null for none */
    void expects(String token) {
        connectToken = token;
    }

    void reachedAs(ProviderCallId call) {
        providerCallId = call.value();
        connectToken = null;
        returnBy = null;
    }

    void lostUntil(Instant by) {
        providerCallId = null;
        returnBy = by;
    }

    /** Nobody is awaited any more. */
    void over() {
        ringsNoMore();
        connectToken = null;
        returnBy = null;
    }
}
