package io.keskus.platform;

import io.keskus.kernel.Problem;
import io.keskus.platform.api.BodyLimit;
import io.keskus.platform.api.JsonProvider;
import io.keskus.platform.api.MalformedBodies;
import io.keskus.platform.api.ProblemAnswer;
import io.keskus.platform.api.ProblemMapper;
import java.util.HashSet;
import java.util.Set;

/** What the JAX-RS application has to list of the platform, and problems for those outside JAX-RS. */
public final class PlatformProviders {
    /** The media type of RFC 9457. */
    public static final String PROBLEM_JSON = ProblemAnswer.MEDIA_TYPE;

    private PlatformProviders() {}

    public static Set<Class<?>> classes() {
        var classes = new HashSet<Class<?>>(MalformedBodies.mappers());
        classes.addAll(Set.of(ProblemMapper.class, JsonProvider.class, BodyLimit.class));
        return classes;
    }

    /** A problem as JSON text, for servlets and sockets. */
    public static String problemJson(Problem problem) {
        return ProblemAnswer.json(problem);
    }
}
