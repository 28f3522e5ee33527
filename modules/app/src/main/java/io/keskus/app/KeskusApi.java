package io.keskus.app;

import io.keskus.app.api.OpenApiResource;
import io.keskus.platform.PlatformProviders;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.HashSet;
import java.util.Set;

/** The resources of all modules, named one by one: a search of the class path would also find those of libraries. */
@ApplicationPath("/api/v1")
public class KeskusApi extends Application {
    @Override
    public Set<Class<?>> getClasses() {
        var classes = new HashSet<Class<?>>(PlatformProviders.classes());
        classes.add(OpenApiResource.class);
        return classes;
    }
}
