package io.keskus.app.law;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;

/** Picks method calls by what they call. */
final class Calls {
    private Calls() {}

    /** Calls of methods written as {@code java.time.Instant.now()}, with the simple names of the parameter types. */
    static DescribedPredicate<JavaMethodCall> of(Set<String> methods) {
        return DescribedPredicate.describe("calls of " + methods, call -> methods.contains(written(call)));
    }

    private static String written(JavaMethodCall call) {
        var parameters = call.getTarget().getRawParameterTypes().stream()
                .map(type -> type.getSimpleName())
                .toList();
        return call.getTargetOwner().getName() + "." + call.getName() + "(" + String.join(",", parameters) + ")";
    }
}
