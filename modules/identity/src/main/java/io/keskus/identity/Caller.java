package io.keskus.identity;

import java.time.Instant;
import java.util.Set;

/** Who asks, as far as the address they ask at goes: one person is a member here and nobody there. */
public sealed interface Caller permits TenantCaller, Caller.ResellerUser, Caller.Operator, Caller.Visitor {
    /** The asker for audit rows and log lines, as {@code member:0190…}; holds no personal data. */
    String actor();

    /** Somebody of a reseller, at {@code /api/v1/resellers/{reseller}/…}. */
    record ResellerUser(ResellerSlug reseller, String subject, Set<ResellerRole> roles, Instant sessionEnds)
            implements Caller {
        @Override
        public String actor() {
            return "reseller:" + reseller + ":" + subject;
        }
    }

    /** Somebody of the provider, at {@code /api/v1/operator/…}. */
    record Operator(String subject, Set<OperatorRole> roles, Instant sessionEnds) implements Caller {
        @Override
        public String actor() {
            return "operator:" + subject;
        }
    }

    /** Somebody signed in who asks at an address of no tenant, reseller or operator, as {@code /api/v1/me}. */
    record Visitor(String subject, String email, boolean emailProven, Set<String> organizations, Instant sessionEnds)
            implements Caller {
        @Override
        public String actor() {
            return "user:" + subject;
        }
    }
}
