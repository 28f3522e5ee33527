package io.keskus.floor.help;

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
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import io.keskus.routing.AgentPresence;
import io.keskus.routing.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;

/** An agent who does what the test says, and people with names; what is told is written down. */
final class FakeHouse implements Desk, Identity {
    final AgentId ana = new AgentId(Ids.next());
    final Member mia =
            new Member(new MemberId(Ids.next()), "mia@outdoor.example", "Mia", Set.of(Role.SUPERVISOR), false);
    final InteractionId call = new InteractionId(Ids.next());
    final Queue<String> told = new ConcurrentLinkedQueue<>();
    AgentState state = AgentState.TALKING;

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
                true);
    }

    @Override
    public void send(MemberId member, String type, JsonNode members) {
        told.add(type + " " + members.path("state").asText() + " "
                + members.path("by").asText("-"));
    }

    @Override
    public Member member(MemberId id) {
        return mia;
    }

    @Override
    public List<Member> listMembers() {
        return List.of(mia);
    }

    @Override
    public void publish(String topic, Optional<String> key, JsonNode content) {
        throw notAsked();
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
