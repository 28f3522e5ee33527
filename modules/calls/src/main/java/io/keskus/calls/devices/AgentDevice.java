package io.keskus.calls.devices;

import io.keskus.calls.Invitation;
import io.keskus.calls.ParticipantRole;
import io.keskus.calls.live.CallBook;
import io.keskus.calls.live.CallRow;
import io.keskus.calls.live.CallState;
import io.keskus.calls.live.ParticipantRow;
import io.keskus.calls.live.Participants;
import io.keskus.calls.live.SegmentRow;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.platform.Json;
import io.keskus.platform.TenantContext;
import io.keskus.platform.UnitOfWork;
import io.keskus.routing.Desk;
import io.keskus.telephony.Telephony;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Invites the device of an agent who accepted; asked again after a lost socket, it gives the same invitation. */
@ApplicationScoped
public class AgentDevice {
    /** The device's parameter that carries the one-time token. */
    public static final String OFFER_PARAMETER = "offer";

    private static final Duration SIGN_IN = Duration.ofHours(1);

    private final CallBook book;
    private final Participants participants;
    private final Telephony telephony;
    private final Desk desk;
    private final UnitOfWork work;

    /** For the container's proxy. */
    protected AgentDevice() {
        this(null, null, null, null, null);
    }

    @Inject
    public AgentDevice(CallBook book, Participants participants, Telephony telephony, Desk desk, UnitOfWork work) {
        this.book = book;
        this.participants = participants;
        this.telephony = telephony;
        this.desk = desk;
        this.work = work;
    }

    void invite(InteractionId interaction, AgentId agent) {
        var tenant = TenantContext.required();
        work.in(tenant, () -> invitation(interaction, agent))
                .ifPresent(
                        invitation -> desk.send(agent, "connect", Json.mapper().valueToTree(invitation)));
    }

    /** Inside a unit of work; empty when the agent is not expected in that call (any more). */
    public Optional<Invitation> invitation(InteractionId interaction, AgentId agent) {
        return book.lock(interaction)
                .flatMap(call -> token(call, agent))
                .map(token -> new Invitation(
                        interaction, telephony.clientToken(agent, SIGN_IN).jwt(), Map.of(OFFER_PARAMETER, token)));
    }

    private Optional<String> token(CallRow call, AgentId agent) {
        return book.segment(call)
                .filter(segment -> call.state() == CallState.CONNECTING)
                .filter(segment -> segment.agent().equals(Optional.of(agent)))
                .flatMap(SegmentRow::connectToken)
                .or(() -> participants.of(call, agent).flatMap(who -> token(call, who)));
    }

    /** Who is in the talk may bring another device in: the page was loaded anew, and the carrier has not noticed. */
    private static Optional<String> token(CallRow call, ParticipantRow who) {
        boolean inTalk = call.state() == CallState.TALKING && who.role() == ParticipantRole.AGENT && who.isHere();
        if (inTalk && who.connectToken().isEmpty()) {
            who.expects(ConnectToken.fresh());
        }
        return who.connectToken();
    }
}
