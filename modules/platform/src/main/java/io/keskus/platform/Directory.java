package io.keskus.platform;

import io.keskus.kernel.TenantId;
import io.keskus.platform.directory.DirectoryTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** Which tenants there are, by which name they are addressed and in which shard their data lies. */
@ApplicationScoped
public class Directory {
    /**
     * @param slug the tenant's name in addresses, {@code [a-z][a-z0-9-]{1,62}}, never changed
     * @param shard the data source that holds its rows; one so far
     */
    public record Entry(TenantId tenant, String slug, String shard) {
        public Entry {
            if (!slug.matches("[a-z][a-z0-9-]{1,62}")) {
                throw new IllegalArgumentException(
                        "a slug is 2 to 63 of a-z, 0-9 and -, and begins with a letter: " + slug);
            }
        }
    }

    private final DirectoryTable table;
    private final ConcurrentHashMap<String, Entry> bySlug = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<TenantId, Entry> byTenant = new ConcurrentHashMap<>();

    /** For the container's proxy. */
    protected Directory() {
        this.table = null;
    }

    @Inject
    public Directory(DataSource source) {
        this.table = new DirectoryTable(source);
    }

    public Optional<Entry> find(String slug) {
        var known = bySlug.get(slug);
        return known != null ? Optional.of(known) : table.find(slug).map(this::remember);
    }

    public Optional<Entry> find(TenantId tenant) {
        var known = byTenant.get(tenant);
        return known != null ? Optional.of(known) : table.find(tenant).map(this::remember);
    }

    public List<Entry> all() {
        return table.all();
    }

    /** Adds a tenant, or finds the one that has the slug already. */
    public Entry register(TenantId newTenant, String slug) {
        table.insertIfAbsent(new Entry(newTenant, slug, "main"));
        return find(slug).orElseThrow();
    }

    private Entry remember(Entry entry) {
        // neither slug nor id ever changes, so what is known stays true
        bySlug.put(entry.slug(), entry);
        byTenant.put(entry.tenant(), entry);
        return entry;
    }
}
