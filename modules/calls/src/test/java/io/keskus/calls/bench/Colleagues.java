package io.keskus.calls.bench;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everybody is a member called by the end of the id. */
public final class Colleagues implements Identity {
    @Override
    public Member member(MemberId id) {
        var name = id.toString().substring(30);
        return new Member(id, name + "@outdoor.example", name, Set.of(Role.AGENT), false);
    }

    @Override
    public Caller caller() {
        throw new AssertionError("no request");
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public TenantId tenant() {
        throw new AssertionError("no request");
    }

    @Override
    public TenantCaller requireRole(Role... anyOf) {
        throw new AssertionError("no request");
    }

    @Override
    public Optional<Member> findMemberByEmail(String email) {
        throw new AssertionError("calls looks for nobody by e-mail");
    }

    @Override
    public List<Member> listMembers() {
        throw new AssertionError("calls lists nobody");
    }

    @Override
    public void provision(List<Person> people) {
        throw new AssertionError("calls hires nobody");
    }

    @Override
    public void provisionReseller(ResellerSlug reseller, List<ResellerPerson> people) {
        throw new AssertionError("calls hires nobody");
    }

    @Override
    public SocketTicket issueTicket() {
        throw new AssertionError("calls gives no tickets");
    }

    @Override
    public Optional<TicketHolder> redeemTicket(String ticket) {
        throw new AssertionError("calls takes no tickets");
    }
}
