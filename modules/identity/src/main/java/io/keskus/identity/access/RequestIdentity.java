package io.keskus.identity.access;

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
import io.keskus.identity.keycloak.KeycloakAdmin;
import io.keskus.identity.members.Members;
import io.keskus.identity.staff.Staff;
import io.keskus.identity.tickets.Tickets;
import io.keskus.kernel.Problem;
import io.keskus.kernel.ProblemException;
import io.keskus.kernel.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The module's door, opened for whoever asks in the current request. */
@ApplicationScoped
public class RequestIdentity implements Identity {
    private final CurrentCaller current;
    private final Members members;
    private final Tickets tickets;
    private final Staff staff;
    private final KeycloakAdmin keycloak;

    protected RequestIdentity() {
        this(null, null, null, null, null);
    }

    @Inject
    public RequestIdentity(
            CurrentCaller current, Members members, Tickets tickets, Staff staff, KeycloakAdmin keycloak) {
        this.current = current;
        this.members = members;
        this.tickets = tickets;
        this.staff = staff;
        this.keycloak = keycloak;
    }

    @Override
    public Caller caller() {
        return current.find().orElseThrow(() -> new IllegalStateException("nobody asks: outside a request to /api"));
    }

    @Override
    public String actor() {
        return current.find().map(Caller::actor).orElse("system");
    }

    @Override
    public TenantId tenant() {
        return tenantCaller().tenant();
    }

    @Override
    public TenantCaller requireRole(Role... anyOf) {
        var caller = tenantCaller();
        if (Arrays.stream(anyOf).noneMatch(caller.roles()::contains)) {
            throw new ProblemException(Refusals.roleMissing(List.of(anyOf)));
        }
        return caller;
    }

    private TenantCaller tenantCaller() {
        if (caller() instanceof TenantCaller of) {
            return of;
        }
        throw new ProblemException(Refusals.undeclared());
    }

    @Override
    public Member member(MemberId id) {
        return members.get(id);
    }

    @Override
    public Optional<Member> findMemberByEmail(String email) {
        return members.findByEmail(email);
    }

    @Override
    public List<Member> listMembers() {
        return members.list();
    }

    @Override
    public void provision(List<Person> people) {
        members.provision(people);
    }

    @Override
    public void provisionReseller(ResellerSlug reseller, List<ResellerPerson> people) {
        staff.appoint(reseller, people);
        people.forEach(person -> keycloak.account(person.email(), person.name()));
    }

    @Override
    public SocketTicket issueTicket() {
        if (tenantCaller() instanceof TenantCaller.OfMember member) {
            return tickets.issue(member);
        }
        throw new ProblemException(Problem.of(
                "members-only", "Members only", 403, "a socket belongs to a person: sign in, an API key opens none"));
    }

    @Override
    public Optional<TicketHolder> redeemTicket(String ticket) {
        return tickets.redeem(ticket);
    }
}
