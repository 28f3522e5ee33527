package io.keskus.contacts.api;

import io.keskus.contacts.rules.ContactRules;
import io.keskus.contacts.rules.RuleBook;
import io.keskus.identity.Identity;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the tenant laid down about its contacts and tickets: fields, reasons, dispositions. */
@ApplicationScoped
@Path("tenants/{tenant}/contact-rules")
@Produces(MediaType.APPLICATION_JSON)
@Roles({Role.AGENT, Role.SUPERVISOR, Role.TENANT_ADMIN})
public class ContactRulesResource {
    private final Identity identity;
    private final UnitOfWork work;
    private final RuleBook rules;

    /** For the container's proxy. */
    protected ContactRulesResource() {
        this(null, null, null);
    }

    @Inject
    public ContactRulesResource(Identity identity, UnitOfWork work, EntityManager entities) {
        this.identity = identity;
        this.work = work;
        this.rules = new RuleBook(entities);
    }

    @GET
    public ContactRules get() {
        return work.in(identity.tenant(), rules::get);
    }
}
