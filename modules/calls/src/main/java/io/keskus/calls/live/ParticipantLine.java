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
public abstract class ParticipantLine {
    /** The class of a destination that is no number. */
    public static final String DEVICE = "client";

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

    public String destinationClass() {
        return destinationClass;
    }

    /** A browser or a script of an agent's or supervisor's, not a telephone. */
    public boolean isDevice() {
        return destinationClass.equals(DEVICE);
    }

    public Optional<byte[]> sealedNumber() {
        return Optional.ofNullable(sealedNumber).map(Base64.getDecoder()::decode);
    }

    public void sealedNumber(byte[] sealed) {
        sealedNumber = sealed == null ? null : Base64.getEncoder().encodeToString(sealed);
    }

    public Optional<String> connectToken() {
        return Optional.ofNullable(connectToken);
    }

    public Optional<ProviderCallId> call() {
        return Optional.ofNullable(providerCallId).map(ProviderCallId::new);
    }

    /** The agent's own telephone is being called. */
    public boolean isRinging() {
        return nextWanted;
    }

    public Optional<ProviderCallId> nextCall() {
        return Optional.ofNullable(nextCallId).map(ProviderCallId::new);
    }

    public String nextClass() {
        return nextClass;
    }

    public boolean isDialling() {
        return dialling;
    }

    public boolean isReturning() {
        return returnBy != null;
    }

    /** Until when a lost device is awaited. */
    public Optional<Instant> returnBy() {
        return Optional.ofNullable(returnBy);
    }

    public void dial(boolean underWay) {
        dialling = underWay;
    }

    public void rings(String destination) {
        dialling = true;
        nextWanted = true;
        nextClass = destination;
    }

    public void nextIs(ProviderCallId call) {
        nextCallId = call.value();
    }

    public void ringsNoMore() {
        nextWanted = false;
        nextCallId = null;
    }

    /** The telephone is answered, and takes the place of whatever was there. */
    public void answersPhone() {
        reachedAs(nextCall().orElseThrow());
        destinationClass = nextClass;
        ringsNoMore();
    }

    void reachedByDevice(ProviderCallId call) {
        reachedAs(call);
        destinationClass = DEVICE;
    }

    /** @param token opens the talk to a device, once; null for none */
    public void expects(String token) {
        connectToken = token;
    }

    /** By this leg, and no other is awaited. */
    public void reachedAs(ProviderCallId call) {
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
