package io.keskus.telephony.accounts;

import io.keskus.kernel.TenantId;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Accounts as last read. Real, monotonic time; the answer of a database that is away is the one it gave last. */
final class AccountMemory {
    private static final long FRESH = Duration.ofMinutes(1).toNanos();
    private static final long HARDLY_READ = Duration.ofSeconds(3).toNanos();

    private record Seen(Optional<TenantAccount> account, long at) {
        boolean isYoungerThan(long nanos) {
            return System.nanoTime() - at < nanos;
        }
    }

    private final ConcurrentHashMap<Object, Seen> seen = new ConcurrentHashMap<>();

    Optional<TenantAccount> find(String provider, String accountId, Supplier<Optional<TenantAccount>> read) {
        return find(provider + "/" + accountId, FRESH, read);
    }

    Optional<TenantAccount> findAfresh(String provider, String accountId, Supplier<Optional<TenantAccount>> read) {
        return find(provider + "/" + accountId, HARDLY_READ, read);
    }

    Optional<TenantAccount> findOf(TenantId tenant, Supplier<Optional<TenantAccount>> read) {
        return find(tenant, FRESH, read);
    }

    void forget() {
        seen.clear();
    }

    private Optional<TenantAccount> find(Object key, long freshness, Supplier<Optional<TenantAccount>> read) {
        var known = seen.get(key);
        if (known != null && known.isYoungerThan(freshness)) {
            return known.account();
        }
        try {
            var now = read.get();
            // strangers' account ids are not remembered: anybody can make them up
            now.ifPresent(account -> seen.put(key, new Seen(now, System.nanoTime())));
            return now;
        } catch (RuntimeException away) {
            if (known != null) {
                return known.account();
            }
            throw away;
        }
    }
}
