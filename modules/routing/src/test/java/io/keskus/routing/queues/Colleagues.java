package io.keskus.routing.queues;

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
import io.keskus.kernel.TenantId;
import io.keskus.platform.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members of a tenant, without a sign-in. */
final class Colleagues implements Identity {
    private final List<Member> members = new ArrayList<>();

    Colleagues(String... emails) {
        for (var email : emails) {
            members.add(new Member(new MemberId(Ids.next()), email, email, Set.of(Role.AGENT), false));
        }
    }

    void comes(String email, Set<Role> roles) {
        members.add(new Member(new MemberId(Ids.next()), email, email, roles, false));
    }

    void suspend(boolean suspended) {
        members.replaceAll(m -> new Member(m.id(), m.email(), m.name(), m.roles(), suspended));
    }

    void are(Set<Role> roles) {
        members.replaceAll(m -> new Member(m.id(), m.email(), m.name(), roles, m.suspended()));
    }

    @Override
    public Member member(MemberId id) {
        return members.stream().filter(m -> m.id().equals(id)).findFirst().orElseThrow();
    }

    @Override
    public Optional<Member> findMemberByEmail(String email) {
        return members.stream().filter(m -> m.email().equals(email)).findFirst();
    }

    @Override
    public List<Member> listMembers() {
        return members;
    }

    @Override
    public Caller caller() {
        throw new UnsupportedOperationException("nobody asks here");
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public TenantId tenant() {
        throw new UnsupportedOperationException("nobody asks here");
    }

    @Override
    public TenantCaller requireRole(Role... anyOf) {
        throw new UnsupportedOperationException("nobody asks here");
    }

    @Override
    public void provision(List<Person> people) {
        throw new UnsupportedOperationException("nobody changes members here");
    }

    @Override
    public void provisionReseller(ResellerSlug reseller, List<ResellerPerson> people) {
        throw new UnsupportedOperationException("nobody changes members here");
    }

    @Override
    public SocketTicket issueTicket() {
        throw new UnsupportedOperationException("nobody asks here");
    }

    @Override
    public Optional<TicketHolder> redeemTicket(String ticket) {
        return Optional.empty();
    }
}
