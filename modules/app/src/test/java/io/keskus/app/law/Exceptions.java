package io.keskus.app.law;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The classes that may do what the laws forbid to all others, each with its reason. One place, so that it stays short. */
final class Exceptions {
    /** May read the machine's clock. */
    static final Map<String, String> REAL_TIME = reasons(
            "io.keskus.identity.tokens.TokenBeans", "tokens and tickets live in real time",
            "io.keskus.routing.desk.SocketLife", "sign-ins end in real time",
            "io.keskus.calls.recordings.RealTime", "links to listen end in real time",
            "io.keskus.telephony.control.RealTime", "claims on orders and sign-ins at the carrier live in real time",
            "io.keskus.simulator.Simulator", "hands real time to what it starts",
            "io.keskus.simulator.clock.Loop", "is the simulator's clock",
            "io.keskus.launcher.", "waits for other programs, in real time",
            "io.keskus.benchmarks.", "measures, in real time",
            "io.keskus.platform.startup.MovableClock", "is the business clock",
            "io.keskus.platform.startup.Resources", "makes the business clock");

    /** May use JDBC, where no tenant filter reaches. */
    static final Map<String, String> RAW_SQL = reasons(
            "io.keskus.platform.directory.DirectoryTable", "finds the tenant, so there is none yet",
            "io.keskus.platform.outbox.OutboxSweep", "looks for waiting deliveries of all tenants, reads no payload",
            "io.keskus.tenancy.register.TenantTable",
                    "the operator's desk reads across tenants, tenant_id in each write",
            "io.keskus.tenancy.register.CatalogueTable", "resellers and plans stand above the tenants",
            "io.keskus.telephony.accounts.AccountDirectory", "finds the tenant by the carrier's account",
            "io.keskus.telephony.control.CommandSweep", "looks for waiting orders of all tenants, reads none",
            "io.keskus.identity.staff.StaffTables", "operators and resellers stand above the tenants",
            "io.keskus.contacts.promises.DueTenants", "looks for due promises of all tenants, reads none",
            "io.keskus.routing.partitions.LeaseTable", "leases are no tenant's",
            "io.keskus.routing.partitions.Backlog", "looks for waiting commands of all tenants, reads no payload",
            "io.keskus.routing.partitions.PartitionJournal", "adds rows, tenant_id in each statement",
            "io.keskus.routing.presence.SocketTable", "keeps the sockets of all tenants of a node alive",
            "io.keskus.app.health.DatabaseAnswers", "asks whether the database answers, reads nothing");

    /** Entities of the platform itself, which stand above the tenants. */
    static final Map<String, String> TENANTLESS_ENTITIES = reasons();

    /** Tables of the platform itself, or found before the tenant is known. */
    static final Map<String, String> TENANTLESS_TABLES = reasons(
            "routing_lease", "partitions are no tenant's",
            "tenant_directory", "is the list of tenants itself, found by slug",
            "carrier_account_directory", "finds the tenant by the carrier's account",
            "operator_user", "the provider's people stand above the tenants",
            "reseller", "stands above the tenants",
            "plan_version", "is the provider's catalogue",
            "reseller_user", "the resellers' people stand above the tenants");

    /** Keys that do not start with the tenant, as {@code table(column,…)}. */
    static final Map<String, String> KEYS_OVER_TENANTS = reasons(
            "outbox_delivery(seq)", "a counter of the database needs a key of its own; read by lane only",
            "follow_up(next_at)", "promises that are due are looked up over all tenants; read by tenant only",
            "partition_inbox(seq)", "a counter of the database needs a key of its own; read by tenant only");

    /** Types of a back room that other modules name. */
    static final Map<String, String> OPEN_ROOMS = reasons(
            "io.keskus.platform.persistence.UuidColumn", "maps a column of any entity",
            "io.keskus.platform.persistence.InstantColumn", "maps a column of any entity");

    /** Rooms with more files than others may have. */
    static final Map<String, String> LARGE_ROOMS =
            reasons("io.keskus.simulator.call", "a small class for every verb and noun of the carrier's documents");

    private Exceptions() {}

    private static Map<String, String> reasons(String... namesAndReasons) {
        var reasons = new TreeMap<String, String>();
        for (int i = 0; i < namesAndReasons.length; i += 2) {
            reasons.put(namesAndReasons[i], namesAndReasons[i + 1]);
        }
        return reasons;
    }

    /** Whether the class, the class it is nested in, or its package with a dot at the end is listed. */
    static boolean covers(Map<String, String> list, JavaClass type) {
        return list.containsKey(type.getName().replaceFirst("\\$.*", ""))
                || list.keySet().stream()
                        .anyMatch(name -> name.endsWith(".") && type.getName().startsWith(name));
    }

    /** Names on a list that no class of the house has any more. */
    static Stream<String> obsolete(Map<String, String> list) {
        return list.keySet().stream().filter(name -> House.keskus().classes().stream()
                .noneMatch(type -> type.getName().equals(name)
                        || name.endsWith(".") && type.getName().startsWith(name)));
    }
}
