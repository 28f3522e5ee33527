package io.keskus.app.law;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;

/** The classes that may do what the laws forbid to all others, each with its reason. One place, so that it stays short. */
final class Exceptions {
    /** May read the machine's clock. */
    static final Map<String, String> REAL_TIME = Map.of();

    /** May use JDBC, where no tenant filter reaches. */
    static final Map<String, String> RAW_SQL = Map.of();

    /** Entities of the platform itself, which stand above the tenants. */
    static final Map<String, String> TENANTLESS_ENTITIES = Map.of();

    /** Tables of the platform itself, or found before the tenant is known. */
    static final Map<String, String> TENANTLESS_TABLES = Map.of();

    private Exceptions() {}

    /** Whether the class, or the class it is nested in, is listed. */
    static boolean covers(Map<String, String> list, JavaClass type) {
        return list.containsKey(type.getName().replaceFirst("\\$.*", ""));
    }
}
