package io.keskus.identity;

import io.keskus.kernel.TenantId;
import java.util.List;
import java.util.Optional;

/**
 * The module's door. What concerns members runs in a unit of work of the tenant, the caller's own where it is already
 * open.
 */
public interface Identity {
    /**
     * Who asks in this request.
     *
     * @throws IllegalStateException outside a request to {@code /api}
     */
    Caller caller();

    /** Who asks, for audit entries; {@code system} outside a request to {@code /api}. */
    String actor();

    /** The tenant this request is bound to. @throws io.keskus.kernel.ProblemException 403 outside a tenant's root */
    TenantId tenant();

    /**
     * The caller, who has at least one of the roles in the tenant of this request.
     *
     * @throws io.keskus.kernel.ProblemException 403 {@code role-missing}
     */
    TenantCaller requireRole(Role... anyOf);

    /** @throws io.keskus.kernel.ProblemException 404 {@code member-unknown} */
    Member member(MemberId id);

    /** @param email in any case */
    Optional<Member> findMemberByEmail(String email);

    /** Every member of the tenant, the suspended ones too, by e-mail address. */
    List<Member> listMembers();

    /**
     * Brings the tenant's members to these people: creates, changes, suspends who is no longer named. Their accounts
     * and places in the tenant's organization follow in Keycloak once the unit of work has committed. Repeating it
     * changes nothing.
     */
    void provision(List<Person> people);

    /**
     * Brings the people of a reseller to these, with their accounts; outside a unit of work.
     */
    void provisionReseller(ResellerSlug reseller, List<ResellerPerson> people);

    /** A ticket for the member who asks. @throws io.keskus.kernel.ProblemException 403 when an API key asks */
    SocketTicket issueTicket();

    /** Uses the ticket up: empty when it is unknown, used, older than 30 s, or its member is suspended by now. */
    Optional<TicketHolder> redeemTicket(String ticket);
}
