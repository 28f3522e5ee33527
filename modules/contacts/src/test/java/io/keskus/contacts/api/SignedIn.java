package io.keskus.contacts.api;

import io.keskus.identity.ApiKeyId;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Person;
import io.keskus.identity.Role;
import io.keskus.identity.SocketTicket;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.TicketHolder;
import io.keskus.kernel.TenantId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A program with an API key of one tenant asks. */
record SignedIn(TenantId tenant) implements Identity {
    @Override
    public TenantCaller caller() {
        return new TenantCaller.OfApiKey(tenant, "outdoor", new ApiKeyId(new UUID(0, 7)), Set.of(Role.AGENT));
    }

    @Override
    public TenantCaller requireRole(Role... anyOf) {
        return caller();
    }

    @Override
    public Member member(MemberId id) {
        throw new UnsupportedOperationException("nobody is a member here");
    }

    @Override
    public Optional<Member> findMemberByEmail(String email) {
        return Optional.empty();
    }

    @Override
    public List<Member> listMembers() {
        return List.of();
    }

    @Override
    public void provision(String slug, String tenantName, List<Person> people) {
        throw new UnsupportedOperationException("nobody is a member here");
    }

    @Override
    public SocketTicket issueTicket() {
        throw new UnsupportedOperationException("an API key opens no socket");
    }

    @Override
    public Optional<TicketHolder> redeemTicket(String ticket) {
        return Optional.empty();
    }
}
