package io.keskus.identity.access;

import io.keskus.kernel.Problem;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** The refusals of this module, worded once. */
final class Refusals {
    private Refusals() {}

    static Problem signInNeeded() {
        return Problem.of(
                "sign-in-needed",
                "Sign-in needed",
                401,
                "send Authorization: Bearer with an access token or an API key");
    }

    static Problem tokenRejected(String reason) {
        return Problem.of("token-rejected", "Token rejected", 401, reason);
    }

    static Problem keyRejected() {
        return Problem.of(
                "api-key-rejected", "API key rejected", 401, "this tenant has no such API key, or it was revoked");
    }

    static Problem keyOutOfPlace() {
        return Problem.of(
                "api-key-out-of-place",
                "API key out of place",
                403,
                "an API key opens its own tenant's root and no other");
    }

    // one answer for a tenant that is not there and one that is not yours
    static Problem tenantUnknown() {
        return Problem.of(
                "tenant-unknown",
                "Tenant unknown",
                404,
                "there is no such tenant, or your token was not issued for it: ask for the scope organization:<tenant>");
    }

    static Problem resellerUnknown() {
        return Problem.of("reseller-unknown", "Reseller unknown", 404, "there is no such reseller, or it is not yours");
    }

    static Problem notAMember() {
        return Problem.of("not-a-member", "Not a member", 403, "your account belongs to no member of this tenant");
    }

    static Problem suspended() {
        return Problem.of("member-suspended", "Member suspended", 403, "your membership of this tenant is suspended");
    }

    static Problem notStaff() {
        return Problem.of("role-missing", "Role missing", 403, "this is for the provider's own people");
    }

    static Problem roleMissing(Collection<? extends Enum<?>> anyOf) {
        var needed = anyOf.stream()
                .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
        return Problem.of("role-missing", "Role missing", 403, "this takes one of the roles " + needed);
    }

    static Problem undeclared() {
        return Problem.of("access-undeclared", "Nobody may do this", 403, "no role was declared for this operation");
    }

    static Problem crooked() {
        return Problem.of(
                "address-crooked", "Address refused", 400, "write the path plainly: no ;, no //, no dot segments");
    }

    static Problem signInUnavailable() {
        return Problem.of(
                "sign-in-unavailable", "Sign-in unavailable", 503, "tokens cannot be judged right now: try again");
    }
}
