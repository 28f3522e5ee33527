package io.keskus.calls;

import io.keskus.kernel.AgentId;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody in a talk; what does not apply is null.
 *
 * @param role {@code customer}, {@code agent}, {@code outside} or {@code supervisor}
 * @param label for people: a name, or a number of which most is hidden
 * @param agent of agents and supervisors
 * @param stage {@code invited}, {@code coming}, {@code joined} or {@code left}
 * @param leads the agent who may hold, transfer and consult
 * @param talks is with the customer
 * @param heldSince with {@code held}
 * @param mode of a supervisor: {@code listen}, {@code whisper} or {@code barge}
 * @param since when this stage began
 * @param why somebody left or did not come: {@code hung-up}, {@code declined}, {@code timed-out}, {@code busy},
 *     {@code no-answer}, {@code failed}, {@code not-ready}, {@code cancelled}, {@code transferred}, {@code call-ended},
 *     {@code connection-lost}
 * @param returnBy while a lost device is awaited: until when
 * @param phone of an agent: {@code ringing} while their own telephone is called, {@code on} when they talk by it
 */
public record ParticipantView(
        UUID id,
        String role,
        String label,
        AgentId agent,
        String stage,
        boolean leads,
        boolean talks,
        boolean held,
        Instant heldSince,
        boolean muted,
        String mode,
        Instant since,
        String why,
        Instant returnBy,
        String phone) {}
