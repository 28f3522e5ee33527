package io.keskus.identity.access;

import io.keskus.identity.Caller;
import io.keskus.identity.ResellerSlug;
import io.keskus.identity.TenantCaller;
import io.keskus.identity.keys.ApiKeys;
import io.keskus.identity.keys.KeyText;
import io.keskus.identity.members.Members;
import io.keskus.identity.staff.Staff;
import io.keskus.identity.tokens.SignInUnavailable;
import io.keskus.identity.tokens.Token;
import io.keskus.identity.tokens.TokenVerifier;
import io.keskus.identity.tokens.Verdict;
import io.keskus.platform.Directory;
import io.keskus.platform.UnitOfWork;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks, from the address and the Authorization header alone. */
@ApplicationScoped
class Authentication {
    private static final Pattern BEARER = Pattern.compile("(?i:bearer) +(\\S+)");

    private final TokenVerifier tokens;
    private final Directory directory;
    private final UnitOfWork unitOfWork;
    private final Members members;
    private final ApiKeys keys;
    private final Staff staff;

    protected Authentication() {
        this(null, null, null, null, null, null);
    }

    @Inject
    Authentication(
            TokenVerifier tokens,
            Directory directory,
            UnitOfWork unitOfWork,
            Members members,
            ApiKeys keys,
            Staff staff) {
        this.tokens = tokens;
        this.directory = directory;
        this.unitOfWork = unitOfWork;
        this.members = members;
        this.keys = keys;
        this.staff = staff;
    }

    /** @param authorization the header; null when there is none */
    Decision decide(Address address, String authorization) {
        if (address instanceof Address.Elsewhere) {
            return new Decision.Nobody();
        }
        if (address instanceof Address.Crooked) {
            return new Decision.Denied(Refusals.crooked());
        }
        if (authorization == null || authorization.isBlank()) {
            return address instanceof Address.Common
                    ? new Decision.Nobody()
                    : new Decision.Denied(Refusals.signInNeeded());
        }
        var bearer = BEARER.matcher(authorization.strip());
        if (!bearer.matches()) {
            return new Decision.Denied(Refusals.signInNeeded());
        }
        var secret = bearer.group(1);
        return secret.startsWith(KeyText.PREFIX) ? byKey(address, secret) : byToken(address, secret);
    }

    private Decision byKey(Address address, String secret) {
        if (!(address instanceof Address.OfTenant at)) {
            return new Decision.Denied(Refusals.keyOutOfPlace());
        }
        var key = KeyText.read(secret);
        var entry = directory.find(at.slug());
        if (key.isEmpty() || entry.isEmpty()) {
            return new Decision.Denied(Refusals.keyRejected());
        }
        var tenant = entry.get().tenant();
        return unitOfWork
                .in(tenant, () -> keys.admit(key.get()))
                .<Decision>map(admitted -> new Decision.Granted(
                        new TenantCaller.OfApiKey(tenant, at.slug(), admitted.id(), admitted.roles())))
                .orElseGet(() -> new Decision.Denied(Refusals.keyRejected()));
    }

    private Decision byToken(Address address, String text) {
        Verdict verdict;
        try {
            verdict = tokens.verify(text);
        } catch (SignInUnavailable away) {
            return new Decision.Denied(Refusals.signInUnavailable());
        }
        if (verdict instanceof Verdict.Rejected rejected) {
            return new Decision.Denied(Refusals.tokenRejected(rejected.reason()));
        }
        var token = ((Verdict.Accepted) verdict).token();
        if (address instanceof Address.OfTenant at) {
            return member(at.slug(), token);
        }
        if (address instanceof Address.OfReseller at) {
            return reseller(at.reseller(), token);
        }
        if (address instanceof Address.OfOperator) {
            return operator(token);
        }
        return new Decision.Granted(new Caller.Visitor(
                token.subject(), token.email(), token.emailVerified(), token.organizations(), token.expires()));
    }

    private Decision member(String slug, Token token) {
        var entry = Optional.of(slug).filter(token.organizations()::contains).flatMap(directory::find);
        if (entry.isEmpty()) {
            return new Decision.Denied(Refusals.tenantUnknown());
        }
        var tenant = entry.get().tenant();
        var member = unitOfWork.in(tenant, () -> members.signIn(token));
        if (member.isEmpty()) {
            return new Decision.Denied(Refusals.notAMember());
        }
        return member.get().suspended()
                ? new Decision.Denied(Refusals.suspended())
                : new Decision.Granted(new TenantCaller.OfMember(tenant, slug, member.get(), token.expires()));
    }

    private Decision reseller(ResellerSlug slug, Token token) {
        var roles = staff.reseller(slug, token);
        return roles.isEmpty()
                ? new Decision.Denied(Refusals.resellerUnknown())
                : new Decision.Granted(new Caller.ResellerUser(slug, token.subject(), roles, token.expires()));
    }

    private Decision operator(Token token) {
        var roles = staff.operator(token);
        return roles.isEmpty()
                ? new Decision.Denied(Refusals.notStaff())
                : new Decision.Granted(new Caller.Operator(token.subject(), roles, token.expires()));
    }
}
