package io.keskus.ivr.api;

import io.keskus.identity.Identity;
import io.keskus.kernel.TenantId;
import java.lang.reflect.Proxy;

/** A request that is bound to a tenant; who asks was checked before the resource is reached. */
final class AskedIn {
    private AskedIn() {}

    static Identity tenant(TenantId tenant) {
        return (Identity) Proxy.newProxyInstance(
                Identity.class.getClassLoader(), new Class<?>[] {Identity.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("tenant")) {
                        return tenant;
                    }
                    throw new IllegalStateException("a resource of this module asks only for the tenant");
                });
    }
}
