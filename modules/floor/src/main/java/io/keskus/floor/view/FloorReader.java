package io.keskus.floor.view;

import io.keskus.calls.CallGlimpse;
import io.keskus.calls.Calls;
import io.keskus.calls.LineCheck;
import io.keskus.calls.LineChecks;
import io.keskus.floor.WaitFigures;
import io.keskus.floor.alerts.Limits;
import io.keskus.floor.figures.Quarters;
import io.keskus.floor.figures.QueueFigures;
import io.keskus.floor.help.HelpDesk;
import io.keskus.floor.messages.MessageBook;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.platform.TenantContext;
import io.keskus.routing.AgentNow;
import io.keskus.routing.Overview;
import io.keskus.tenancy.Tenancy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the floor with a fixed number of queries. In a unit of work. */
@ApplicationScoped
public class FloorReader {
    private final Overview overview;
    private final QueueFigures figures;
    private final HelpDesk help;
    private final MessageBook messages;
    private final Calls calls;
    private final LineChecks checks;
    private final Identity identity;
    private final Tenancy tenancy;
    private final Clock clock;

    /** For the container's proxy. */
    protected FloorReader() {
        this(null, null, null, null, null, null, null, null, null);
    }

    @Inject
    public FloorReader(
            Overview overview,
            QueueFigures figures,
            HelpDesk help,
            MessageBook messages,
            Calls calls,
            LineChecks checks,
            Identity identity,
            Tenancy tenancy,
            Clock clock) {
        this.overview = overview;
        this.figures = figures;
        this.help = help;
        this.messages = messages;
        this.calls = calls;
        this.checks = checks;
        this.identity = identity;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** All of it. */
    public FloorNow now() {
        var now = clock.instant();
        var began = dayBegan();
        var agents = overview.listAgents();
        var queues = overview.listQueues();
        // whoever moves the clock back sees no figures of the future
        var today = figures.between(began, now.plusSeconds(1));
        var judged = Limits.judge(queues, agents, sums(today), now);
        var names = names();
        return new FloorNow(
                now,
                began,
                agents(agents, names, began),
                queues.stream()
                        .map(queue -> FloorQueue.of(
                                queue, today.getOrDefault(queue.queue().id(), Quarters.NONE)))
                        .toList(),
                help.list().stream().map(each -> FloorHelp.of(each, names)).toList(),
                judged.alerts().stream().map(FloorAlert::of).toList(),
                mail(began),
                judged.next().filter(at -> at.isBefore(nextDay())).orElseGet(this::nextDay));
    }

    /** When today began in the tenant's time zone. */
    public Instant dayBegan() {
        var zone = zone();
        return today(zone).atStartOfDay(zone).toInstant();
    }

    private Instant nextDay() {
        var zone = zone();
        return today(zone).plusDays(1).atStartOfDay(zone).toInstant();
    }

    private LocalDate today(ZoneId zone) {
        return clock.instant().atZone(zone).toLocalDate();
    }

    private ZoneId zone() {
        return tenancy.tenant(TenantContext.required()).zone();
    }

    private FloorMail mail(Instant since) {
        var counts = messages.countSince(since);
        return new FloorMail(counts[0], counts[1]);
    }

    private static Map<QueueId, WaitFigures> sums(Map<QueueId, Quarters> quarters) {
        var sums = new HashMap<QueueId, WaitFigures>();
        quarters.forEach((queue, each) -> sums.put(queue, each.all()));
        return sums;
    }

    private List<FloorAgent> agents(List<AgentNow> agents, Function<MemberId, String> names, Instant began) {
        var who = whoTalks(agents);
        var lines = lines(began);
        return agents.stream()
                .map(agent -> FloorAgent.of(
                        agent,
                        names.apply(MemberId.of(agent.presence().agent())),
                        agent.presence().interaction().map(who::get).orElse(null),
                        lines.get(agent.presence().agent())))
                .sorted(Comparator.comparing(FloorAgent::name))
                .toList();
    }

    /** Of today: what a line was like yesterday says little. */
    private Map<AgentId, FloorLine> lines(Instant began) {
        return checks.listLast().stream()
                .filter(check -> !check.at().isBefore(began))
                .collect(Collectors.toMap(
                        LineCheck::agent,
                        FloorLine::of,
                        (one, other) -> one.at().isAfter(other.at()) ? one : other));
    }

    private Map<InteractionId, String> whoTalks(List<AgentNow> agents) {
        var interactions = agents.stream()
                .flatMap(agent -> agent.presence().interaction().stream())
                .distinct()
                .toList();
        return calls.listGlimpses(interactions).stream()
                .filter(glimpse -> glimpse.name().isPresent())
                .collect(Collectors.toMap(
                        CallGlimpse::interaction, glimpse -> glimpse.name().orElseThrow()));
    }

    private Function<MemberId, String> names() {
        var names = identity.listMembers().stream().collect(Collectors.toMap(Member::id, Member::name));
        return member -> Optional.ofNullable(names.get(member)).orElse("");
    }
}
