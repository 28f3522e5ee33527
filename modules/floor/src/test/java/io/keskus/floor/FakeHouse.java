package io.keskus.floor;

import com.fasterxml.jackson.databind.JsonNode;
import io.keskus.acd.AgentState;
import io.keskus.identity.Caller;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Person;
import io.keskus.identity.ResellerPerson;
import io.keskus.identity.ResellerSlug;
import io.keskus.identity.Role;
import io.keskus.identity.SocketTicket;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.TicketHolder;
import io.keskus.kernel.AgentId;
import io.keskus.kernel.InteractionId;
import io.keskus.kernel.QueueId;
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.platform.TenantContext;
import io.keskus.routing.AgentNow;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Desk;
import io.keskus.routing.Overview;
import io.keskus.routing.QueueNow;
import io.keskus.routing.WaitingNow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;

/** An agent who does what the test says, and people with names; what is told is written down. */
public final class FakeHouse implements Desk, Identity, Overview {
    public final AgentId ana = new AgentId(Ids.next());
    public final AgentId ben = new AgentId(Ids.next());
    public final Member mia =
            new Member(new MemberId(Ids.next()), "mia@outdoor.example", "Mia", Set.of(Role.SUPERVISOR), false);
    public final InteractionId call = new InteractionId(Ids.next());
    public final QueueId sales = new QueueId(Ids.next());
    public final Queue<String> told = new ConcurrentLinkedQueue<>();
    public final List<QueueNow> queues = new ArrayList<>();
    public AgentState state = AgentState.TALKING;
    /** In the order of what was told. */
    public final List<AgentId> toldTo = new CopyOnWriteArrayList<>();

    public boolean connected = true;
    public Optional<TenantId> followed = Optional.empty();

    @Override
    public boolean isFollowed(String topic) {
        return followed.equals(TenantContext.current());
    }

    @Override
    public AgentPresence presence(AgentId agent) {
        return new AgentPresence(
                agent,
                state,
                Optional.empty(),
                Optional.of(call),
                Optional.empty(),
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                connected);
    }

    @Override
    public void send(MemberId member, String type, JsonNode members) {
        told.add(type + " " + members.path("state").asText() + " "
                + members.path("by").asText("-"));
        toldTo.add(member.asAgent());
    }

    @Override
    public Member member(MemberId id) {
        return mia;
    }

    @Override
    public List<Member> listMembers() {
        return List.of(mia, agent(ana, "Ana"), agent(ben, "Ben"));
    }

    private static Member agent(AgentId id, String name) {
        return new Member(MemberId.of(id), name + "@outdoor.example", name, Set.of(Role.AGENT), false);
    }

    /** Ana takes the work of sales, Ben of nothing. */
    @Override
    public List<AgentNow> listAgents() {
        return List.of(
                new AgentNow(presence(ana), new TreeSet<>(Set.of(sales)), Optional.empty()),
                new AgentNow(presence(ben), new TreeSet<>(), Optional.empty()));
    }

    @Override
    public List<QueueNow> listQueues() {
        return List.copyOf(queues);
    }

    @Override
    public List<WaitingNow> listWaiting(QueueId queue, int most) {
        throw notAsked();
    }

    @Override
    public void publish(String topic, Optional<String> key, JsonNode content) {
        var what = key.orElseThrow();
        told.add(TenantContext.required() + " " + what + " " + content.path(what.substring(0, what.indexOf(':'))));
    }

    @Override
    public void publish(String topic, Set<MemberId> members, Optional<String> key, JsonNode content) {
        throw notAsked();
    }

    @Override
    public List<AgentPresence> listPresence() {
        throw notAsked();
    }

    @Override
    public Caller caller() {
        throw notAsked();
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public TenantId tenant() {
        throw notAsked();
    }

    @Override
    public TenantCaller requireRole(Role... anyOf) {
        throw notAsked();
    }

    @Override
    public Optional<Member> findMemberByEmail(String email) {
        throw notAsked();
    }

    @Override
    public void provision(List<Person> people) {
        throw notAsked();
    }

    @Override
    public void provisionReseller(ResellerSlug reseller, List<ResellerPerson> people) {
        throw notAsked();
    }

    @Override
    public SocketTicket issueTicket() {
        throw notAsked();
    }

    @Override
    public Optional<TicketHolder> redeemTicket(String ticket) {
        throw notAsked();
    }

    private static AssertionError notAsked() {
        return new AssertionError("nobody asks for this");
    }
}
