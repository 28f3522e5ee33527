package io.keskus.identity;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a resource under {@code /api/v1/tenants/{tenant}/…}: a caller of that tenant with one of these roles. On
 * the method, or on the class for all its methods. A resource that declares nothing is refused to everybody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Roles {
    Role[] value();
}
