package badhouse.app;

import badhouse.calls.api.CallsResource;
import java.util.Set;

class KeskusApi {
    Set<Class<?>> classes() {
        return Set.of(CallsResource.class);
    }
}
