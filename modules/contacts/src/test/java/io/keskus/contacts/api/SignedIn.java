package io.keskus.contacts.api;

import io.keskus.identity.ApiKeyId;
import io.keskus.identity.Identity;
import io.keskus.identity.Member;
import io.keskus.identity.MemberId;
import io.keskus.identity.Role;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.TenantId;
import java.lang.reflect.Proxy;
import java.util.Set;
import java.util.UUID;

/** A program with an API key of one tenant asks; whatever else identity can do is not asked of it. */
final class SignedIn {
    private SignedIn() {}

    static Identity to(TenantId tenant) {
        var caller = new TenantCaller.OfApiKey(tenant, "outdoor", new ApiKeyId(new UUID(0, 7)), Set.of(Role.AGENT));
        return (Identity) Proxy.newProxyInstance(
                Identity.class.getClassLoader(),
                new Class<?>[] {Identity.class},
                (proxy, method, args) -> switch (method.getName()) {
                    case "tenant" -> tenant;
                    case "caller", "requireRole" -> caller;
                    case "member" ->
                        new Member((MemberId) args[0], "ana@outdoor.example", "Ana", Set.of(Role.AGENT), false);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
