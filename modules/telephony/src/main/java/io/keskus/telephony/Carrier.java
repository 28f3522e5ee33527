package io.keskus.telephony;

import io.keskus.kernel.PhoneNumber;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The carrier over the wire, in the name of one account. Nothing that changes anything is ever sent twice by itself.
 *
 * <p>Every method throws {@link CarrierUnavailable} when nobody knows whether it was done (time-out, 5xx) or it was surely
 * not done and may be tried again (429), and {@link CarrierRefused} when trying again is of no use.
 */
public interface Carrier {
    /** @return false when the call had ended already */
    boolean redirect(ProviderCallId call, URI document);

    /** @return false when the call had ended already */
    boolean hangUp(ProviderCallId call);

    /** @return false when no conference by that name is going on */
    boolean endConference(ConferenceName conference);

    /** @return the new leg, which does not ring yet */
    ProviderCallId dial(DialOrder order, WebhookAddresses addresses);

    /** @return false when the participant is no longer there */
    boolean change(ConferenceName conference, ProviderCallId participant, ParticipantChange change);

    /**
     * Begins to record a leg: what it says in one channel, what it hears in the other. The rest is told as
     * {@link RecordingFact}s.
     *
     * @return false when the call is not going on
     */
    boolean record(ProviderCallId call, WebhookAddresses addresses);

    /** The carrier's records of the recordings of a leg; none when it knows no such leg. */
    List<CarrierRecording> recordings(ProviderCallId call);

    /** Recordings that began in the span, all pages. @param until exclusive */
    List<BookedRecording> recordings(Instant from, Instant until);

    /** Changes the recording of a leg that is going on. @return as it stands now; empty when none is going on */
    Optional<CarrierRecording> changeRecording(ProviderCallId call, RecordingChange change);

    /**
     * Reads the sound of a recording as WAV.
     *
     * @return false when the carrier has not got it, or not yet
     * @throws IOException what the reader threw
     */
    boolean fetchRecording(RecordingId recording, SoundReader reader) throws IOException;

    /** Deletes a recording and its sound. @return false when there was none */
    boolean deleteRecording(RecordingId recording);

    /**
     * The leg that the order made, if it was carried out before: living under its label in the conference, or already over.
     *
     * @param since when it was ordered
     */
    Optional<ProviderCallId> dialled(DialOrder order, Instant since);

    /** The carrier's record of a leg. */
    Optional<CarrierCall> call(ProviderCallId call);

    /** Legs that began in the span, all pages. @param until exclusive */
    List<CarrierCall> calls(Instant from, Instant until);

    /** All lines of one day's bill, in UTC. */
    List<CarrierUsage> usage(LocalDate day);

    /** Rents a number if the account has not got it, and points its calls and their status at us. */
    void pointNumber(PhoneNumber number, WebhookAddresses addresses);

    /** A sign-in for a browser device; made here, without asking the carrier. @param realNow not the business clock */
    ClientToken clientToken(String identity, Duration lifetime, Instant realNow);
}
