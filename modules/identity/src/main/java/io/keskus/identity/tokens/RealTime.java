package io.keskus.identity.tokens;

import jakarta.inject.Qualifier;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The clock that tokens and tickets live by, which nobody moves. */
@Qualifier
@Retention(RetentionPolicy.RUNTIME)
public @interface RealTime {}
