package badhouse.calls.api;

import jakarta.ws.rs.Path;

@Path("calls")
public class CallsResource {}
