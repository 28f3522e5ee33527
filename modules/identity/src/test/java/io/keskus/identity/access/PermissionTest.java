package io.keskus.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keskus.identity.ApiKeyId;
import io.keskus.identity.Caller;
import io.keskus.identity.OpenToAll;
import io.keskus.identity.OperatorRole;
import io.keskus.identity.OperatorRoles;
import io.keskus.identity.ResellerRole;
import io.keskus.identity.ResellerRoles;
import io.keskus.identity.ResellerSlug;
import io.keskus.identity.Role;
import io.keskus.identity.Roles;
import io.keskus.identity.SignedIn;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.Problem;
import io.keskus.kernel.TenantId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PermissionTest {
    @Roles({Role.SUPERVISOR, Role.TENANT_ADMIN})
    static class Queues {
        public void list() {}

        @Roles(Role.TENANT_ADMIN)
        public void delete() {}

        @OperatorRoles(OperatorRole.OPERATOR_ADMIN)
        public void repair() {}

        @Roles(Role.AGENT)
        @SignedIn
        public void muddle() {}
    }

    static class Forgotten {
        public void list() {}

        @ResellerRoles(ResellerRole.RESELLER_ADMIN)
        public void sell() {}

        @SignedIn
        public void me() {}

        @OpenToAll
        public void door() {}
    }

    private static final Caller SUPERVISOR = tenant(Role.SUPERVISOR);
    private static final Caller ADMIN = tenant(Role.TENANT_ADMIN);
    private static final Caller OPERATOR = new Caller.Operator("o", Set.of(OperatorRole.OPERATOR_ADMIN), Instant.MAX);
    private static final Caller RESELLER =
            new Caller.ResellerUser(new ResellerSlug("nordic"), "r", Set.of(ResellerRole.RESELLER_ADMIN), Instant.MAX);
    private static final Caller VISITOR = new Caller.Visitor("v", "v@example", true, Set.of("outdoor"), Instant.MAX);

    @Test
    void a_class_speaks_for_its_methods_and_a_method_for_itself() {
        assertThat(refusal(Queues.class, "list", SUPERVISOR)).isEqualTo("granted");
        assertThat(refusal(Queues.class, "list", tenant(Role.AGENT))).isEqualTo("role-missing");
        assertThat(refusal(Queues.class, "delete", ADMIN)).isEqualTo("granted");
        assertThat(refusal(Queues.class, "delete", SUPERVISOR)).isEqualTo("role-missing");
        assertThat(refusal(Queues.class, "repair", ADMIN)).isEqualTo("access-undeclared");
    }

    @Test
    void no_role_contains_another_and_none_reaches_into_another_root() {
        assertThat(refusal(Queues.class, "list", OPERATOR)).isEqualTo("access-undeclared");
        assertThat(refusal(Queues.class, "list", RESELLER)).isEqualTo("access-undeclared");
        assertThat(refusal(Queues.class, "list", VISITOR)).isEqualTo("access-undeclared");
        assertThat(refusal(Queues.class, "repair", OPERATOR)).isEqualTo("granted");
        assertThat(refusal(Forgotten.class, "sell", RESELLER)).isEqualTo("granted");
        assertThat(refusal(Forgotten.class, "sell", OPERATOR)).isEqualTo("access-undeclared");
        assertThat(refusal(Forgotten.class, "me", VISITOR)).isEqualTo("granted");
        assertThat(refusal(Forgotten.class, "me", ADMIN)).isEqualTo("access-undeclared");
    }

    @Test
    void what_declares_nothing_is_refused_to_everybody() {
        for (var caller : new Caller[] {SUPERVISOR, ADMIN, OPERATOR, RESELLER, VISITOR, null}) {
            assertThat(refusal(Forgotten.class, "list", caller)).isEqualTo("access-undeclared");
        }
    }

    @Test
    void nobody_reaches_only_what_is_open_to_all() {
        assertThat(refusal(Forgotten.class, "door", null)).isEqualTo("granted");
        assertThat(refusal(Forgotten.class, "me", null)).isEqualTo("sign-in-needed");
        assertThat(refusal(Queues.class, "list", null)).isEqualTo("sign-in-needed");
    }

    @Test
    void two_permissions_on_one_operation_are_a_mistake() {
        assertThatThrownBy(() -> refusal(Queues.class, "muddle", ADMIN)).isInstanceOf(IllegalStateException.class);
    }

    private static String refusal(Class<?> resource, String method, Caller caller) {
        try {
            return Permission.of(resource, resource.getMethod(method))
                    .refusal(caller)
                    .map(Problem::type)
                    .orElse("granted");
        } catch (NoSuchMethodException absent) {
            throw new IllegalArgumentException(absent);
        }
    }

    private static Caller tenant(Role role) {
        return new TenantCaller.OfApiKey(
                new TenantId(new UUID(0, 1)), "outdoor", new ApiKeyId(new UUID(0, 2)), Set.of(role));
    }
}
