package io.keskus.platform.api;

import com.fasterxml.jackson.jakarta.rs.json.JacksonJsonProvider;
import io.keskus.platform.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ext.Provider;

/** Bodies in the dialect of {@link Json}. */
@Provider
@Consumes("*/*")
@Produces("*/*")
public class JsonProvider extends JacksonJsonProvider {
    public JsonProvider() {
        super(Json.mapper());
    }
}
