package io.keskus.simulator.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which handler answers which method and path; {@code {Name}} in a pattern stands for one segment. */
public final class Routes {

    private final List<Route> routes = new ArrayList<>();

    /** Adds a route; the first that fits answers. */
    public Routes on(String method, String pattern, Function<Request, Reply> handler) {
        routes.add(new Route(method, pattern.split("/"), handler));
        return this;
    }

    /** The reply of the first route that fits; 404 without one, 405 when only the method does not fit. */
    public Reply answer(String path, Request request) {
        var segments = path.split("/");
        boolean otherMethod = false;
        for (var route : routes) {
            var values = route.match(segments);
            if (values != null && route.method.equals(request.method())) {
                return route.handler.apply(request.at(values));
            }
            otherMethod |= values != null;
        }
        throw new NoRoute(otherMethod ? 405 : 404);
    }

    /** No handler for a request. */
    public static final class NoRoute extends RuntimeException {
        private final int status;

        NoRoute(int status) {
            super("no route");
            this.status = status;
        }

        /** 404 or 405. */
        public int status() {
            return status;
        }
    }

    private record Route(String method, String[] pattern, Function<Request, Reply> handler) {

        private Map<String, String> match(String[] segments) {
            if (segments.length != pattern.length) {
                return null;
            }
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < segments.length; i++) {
                if (!fits(pattern[i], segments[i], values)) {
                    return null;
                }
            }
            return values;
        }

        private static boolean fits(String pattern, String segment, Map<String, String> values) {
            int open = pattern.indexOf('{');
            if (open < 0) {
                return pattern.equals(segment);
            }
            var suffix = pattern.substring(pattern.indexOf('}') + 1);
            if (!segment.endsWith(suffix) || segment.length() == suffix.length()) {
                return false;
            }
            var value = segment.substring(0, segment.length() - suffix.length());
            values.put(pattern.substring(open + 1, pattern.indexOf('}')), value);
            return true;
        }
    }
}
