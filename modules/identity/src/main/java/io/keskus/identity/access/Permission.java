package io.keskus.identity.access;

import io.keskus.identity.Caller;
import io.keskus.identity.OpenToAll;
import io.keskus.identity.OperatorRoles;
import io.keskus.identity.ResellerRoles;
import io.keskus.identity.Roles;
import io.keskus.identity.SignedIn;
import io.keskus.identity.TenantCaller;
import io.keskus.kernel.Problem;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may call one operation: what the method declares, else what its class declares, else nobody. */
@FunctionalInterface
interface Permission {
    /** @param caller null when nobody signed in @return why not, or empty when the call may go on */
    Optional<Problem> refusal(Caller caller);

    static Permission of(Class<?> resource, Method method) {
        return declared(method).or(() -> declared(resource)).orElse(caller -> Optional.of(Refusals.undeclared()));
    }

    private static Optional<Permission> declared(AnnotatedElement element) {
        List<Permission> found = Arrays.asList(
                element.isAnnotationPresent(Roles.class) ? tenant(element.getAnnotation(Roles.class)) : null,
                element.isAnnotationPresent(ResellerRoles.class)
                        ? reseller(element.getAnnotation(ResellerRoles.class))
                        : null,
                element.isAnnotationPresent(OperatorRoles.class)
                        ? operator(element.getAnnotation(OperatorRoles.class))
                        : null,
                element.isAnnotationPresent(SignedIn.class) ? Permission::signedIn : null,
                element.isAnnotationPresent(OpenToAll.class) ? caller -> Optional.empty() : null);
        var declared = found.stream().filter(permission -> permission != null).toList();
        if (declared.size() > 1) {
            throw new IllegalStateException("more than one permission on " + element);
        }
        return declared.stream().findFirst();
    }

    private static Permission tenant(Roles roles) {
        return caller ->
                caller instanceof TenantCaller of ? has(of.roles(), List.of(roles.value())) : outOfPlace(caller);
    }

    private static Permission reseller(ResellerRoles roles) {
        return caller -> caller instanceof Caller.ResellerUser user
                ? has(user.roles(), List.of(roles.value()))
                : outOfPlace(caller);
    }

    private static Permission operator(OperatorRoles roles) {
        return caller -> caller instanceof Caller.Operator operator
                ? has(operator.roles(), List.of(roles.value()))
                : outOfPlace(caller);
    }

    private static Optional<Problem> signedIn(Caller caller) {
        return caller instanceof Caller.Visitor ? Optional.empty() : outOfPlace(caller);
    }

    private static <R extends Enum<R>> Optional<Problem> has(Set<R> roles, Collection<R> anyOf) {
        return anyOf.stream().anyMatch(roles::contains) ? Optional.empty() : Optional.of(Refusals.roleMissing(anyOf));
    }

    private static Optional<Problem> outOfPlace(Caller caller) {
        return Optional.of(caller == null ? Refusals.signInNeeded() : Refusals.undeclared());
    }
}
