package io.keskus.identity;

import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.Set;

/** Who asks inside one tenant, at {@code /api/v1/tenants/{tenant}/…}. */
public sealed interface TenantCaller extends Caller {
    TenantId tenant();

    /** The tenant's name in addresses. */
    String slug();

    Set<Role> roles();

    /** A person with a token. @param sessionEnds when the token expires, in real time */
    record OfMember(TenantId tenant, String slug, Member member, Instant sessionEnds) implements TenantCaller {
        @Override
        public Set<Role> roles() {
            return member.roles();
        }

        @Override
        public String actor() {
            return "member:" + member.id();
        }
    }

    /** A program with an API key. */
    record OfApiKey(TenantId tenant, String slug, ApiKeyId key, Set<Role> roles) implements TenantCaller {
        @Override
        public String actor() {
            return "key:" + key;
        }
    }
}
