package badhouse.calls.api;

import jakarta.ws.rs.Path;

@Path("hidden")
class HiddenResource {}
