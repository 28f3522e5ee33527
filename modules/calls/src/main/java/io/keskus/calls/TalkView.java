package io.keskus.calls;

import io.keskus.kernel.ContactId;
import io.keskus.kernel.InteractionId;
import java.util.List;

/**
 * The whole truth of a call's talk now.
 *
 * @param direction {@code inbound}, {@code outbound} or {@code internal}
 * @param state where the customer stands: {@code ivr}, {@code queued}, {@code connecting}, {@code dialling},
 *     {@code talking}, {@code ending}, {@code ended}
 * @param number ours, E.164
 * @param contact the customer's, or null
 * @param participants in the order in which they were asked, those who left too
 */
public record TalkView(
        InteractionId interaction,
        String direction,
        String state,
        String number,
        ContactId contact,
        List<ParticipantView> participants) {
    public TalkView {
        participants = List.copyOf(participants);
    }
}
