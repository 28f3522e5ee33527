package io.keskus.app.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import java.util.Set;

/** Picks calls of methods, and references to them, by what they call. */
final class Calls {
    private Calls() {}

    /** Methods written as {@code java.time.Instant.now()}, with the simple names of the parameter types. */
    static DescribedPredicate<JavaAccess<?>> of(Set<String> methods) {
        return DescribedPredicate.describe("calls of " + methods, access -> methods.contains(written(access)));
    }

    private static String written(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return "";
        }
        var parameters = target.getRawParameterTypes().stream()
                .map(type -> type.getSimpleName())
                .toList();
        return access.getTargetOwner().getName() + "." + access.getName() + "(" + String.join(",", parameters) + ")";
    }
}
