package io.keskus.calls.checks;

import io.keskus.calls.LineCheck;
import io.keskus.calls.LineSummary;
import io.keskus.calls.LineVerdict;
import io.keskus.kernel.AgentId;
import io.keskus.platform.persistence.InstantColumn;
import io.keskus.platform.persistence.UuidColumn;
import io.keskus.telephony.ProviderCallId;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;

/** One test call: begun, connected, measured, over. Nothing of it is certain to happen but the beginning. */
@Entity(name = "LineCheckRow")
@Table(name = "line_check")
@Multitenant
class CheckRow {
    @Id
    @Convert(converter = UuidColumn.class)
    private UUID id;

    @Column(name = "agent_id")
    @Convert(converter = UuidColumn.class)
    private UUID agentId;

    @Column(name = "begun_at")
    @Convert(converter = InstantColumn.class)
    private Instant begunAt;

    @Column(name = "call_id")
    private String callId;

    @Column(name = "leg_over")
    private boolean legOver;

    @Column(name = "measured_at")
    @Convert(converter = InstantColumn.class)
    private Instant measuredAt;

    /** Whether it is the agent's last one that was measured. */
    private boolean newest;

    @Enumerated(EnumType.STRING)
    private LineVerdict verdict;

    private String reasons;

    private Integer seconds;
    private Integer mos;

    @Column(name = "worst_mos")
    private Integer worstMos;

    @Column(name = "jitter_millis")
    private Integer jitterMillis;

    @Column(name = "round_trip_millis")
    private Integer roundTripMillis;

    @Column(name = "loss_per_mille")
    private Integer lossPerMille;

    private Integer microphone;

    protected CheckRow() {}

    CheckRow(UUID id, AgentId agent, Instant now) {
        this.id = id;
        this.agentId = agent.value();
        this.begunAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isOf(AgentId agent) {
        return agentId.equals(agent.value());
    }

    boolean isMeasured() {
        return measuredAt != null;
    }

    void connected(ProviderCallId call) {
        callId = call.value();
    }

    /** @return false when that was known */
    boolean legIsOver() {
        boolean news = !legOver;
        legOver = true;
        return news;
    }

    void measured(Measured what, Instant now) {
        measuredAt = now;
        newest = true;
        verdict = what.verdict();
        reasons = String.join(",", what.reasons());
        if (what instanceof Measured.Call call) {
            seconds = call.line().seconds();
            mos = call.line().mos();
            worstMos = call.line().worstMos();
            jitterMillis = call.line().jitterMillis();
            roundTripMillis = call.line().roundTripMillis();
            lossPerMille = call.line().lossPerMille();
            microphone = call.microphone();
        }
    }

    void outdated() {
        newest = false;
    }

    LineCheck check() {
        var line = mos == null
                ? null
                : new LineSummary(seconds, mos, worstMos, jitterMillis, roundTripMillis, lossPerMille);
        var named = reasons.isEmpty() ? List.<String>of() : List.of(reasons.split(","));
        return new LineCheck(id, new AgentId(agentId), measuredAt, verdict, named, line, microphone);
    }
}
